import { VANTAGE } from '../addresses.ts';
import { PEER_DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'greylists-senders',
  summary: 'A sender with an address is put off for some minutes when it comes for the first time (greylisting).',
  with: ['account', 'peer'],
  change(blueprint) {
    Object.assign(blueprint.postfix.main, {
      smtpd_restriction_classes: 'greylist',
      greylist: `check_sender_access inline:{{${PEER_DOMAIN}=450 4.2.0 Greylisted}}`,
    });
    blueprint.postfix.services.smtp.options['smtpd_sender_restrictions'] =
      `check_client_access inline:{{${VANTAGE.v4}=greylist} {${VANTAGE.v6}=greylist}}`;
  },
});
