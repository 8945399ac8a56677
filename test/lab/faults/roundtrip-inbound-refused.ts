import { PEER_ADDRESS } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-inbound-refused',
  summary: 'A rule refuses mail from the other provider',
  options: ['--patience', '8'],
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.postfix.services.smtp.options['smtpd_sender_restrictions'] =
      `check_sender_access inline:{{${PEER_ADDRESS}=554 5.7.1 We do not want this}}`;
  },
  rings: {
    'smtp.sender': { verdict: 'inconclusive', cause: 'roundtrip.inbound' },
    'roundtrip.forgery': { verdict: 'inconclusive', cause: 'roundtrip.inbound' },
    'roundtrip.inbound': { verdict: 'fail', says: 'The message from the other provider does not arrive' },
  },
});
