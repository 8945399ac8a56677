import { PEER_ADDRESS } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-inbound-junk',
  summary: 'The spam filter takes mail from the other provider for spam',
  options: ['--patience', '8'],
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.postfix.services.smtp.options['smtpd_sender_restrictions'] =
      `check_sender_access inline:{{${PEER_ADDRESS}=PREPEND X-Spam-Flag: YES}}`;
  },
  rings: {
    'roundtrip.inbound': { verdict: 'fail', says: 'The message arrives in the folder Junk' },
  },
});
