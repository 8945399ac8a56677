import { weighedByPeer } from '../weighed.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'peer-weighs',
  summary: "The other provider's rspamd tells what it counted: for Delta Chat's manners, and nothing for the server.",
  with: ['account', 'peer'],
  change: weighedByPeer('FORGED_RECIPIENTS(2.00)[], DATE_IN_PAST(1.00)[2], R_DKIM_ALLOW(-0.20)[], MIME_GOOD(-0.10)[]'),
});
