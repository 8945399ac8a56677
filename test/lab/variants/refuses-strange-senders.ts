import { VANTAGE } from '../addresses.ts';
import { PEER_DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'refuses-strange-senders',
  summary: 'Whoever does not come from where SPF lets its domain send is refused before it hands over anything.',
  with: ['account', 'peer'],
  change(blueprint) {
    Object.assign(blueprint.postfix.main, {
      smtpd_restriction_classes: 'spf',
      spf: `check_sender_access inline:{{${PEER_DOMAIN}=550 5.7.23 SPF validation failed}}`,
    });
    blueprint.postfix.services.smtp.options['smtpd_sender_restrictions'] =
      `check_client_access inline:{{${VANTAGE.v4}=spf} {${VANTAGE.v6}=spf}}`;
  },
});
