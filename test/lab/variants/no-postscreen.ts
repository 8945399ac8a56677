import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'no-postscreen',
  summary: 'Postfix itself answers on port 25, without postscreen before it.',
  change(blueprint) {
    blueprint.postfix.postscreen = false;
    blueprint.postfix.main['smtpd_relay_restrictions'] =
      'permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination';
  },
});
