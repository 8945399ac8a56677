import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'forgery-refused',
  summary: "The server refuses mail from outside in its users' names, and the other provider sends it back.",
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.postfix.incomingHeaders = `/^From:.*@${DOMAIN}/ REJECT 5.7.1 Rejected by DMARC policy\n`;
  },
});
