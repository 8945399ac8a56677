import { PEER_ADDRESS } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-outbound-greylisted',
  summary: 'The other provider puts strangers off',
  options: ['--patience', '8'],
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.peer.main['smtpd_recipient_restrictions'] =
      `check_recipient_access inline:{{${PEER_ADDRESS}=450 4.2.0 Greylisted, please try again in 300 seconds}}`;
  },
  rings: {
    'roundtrip.helo': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.filter': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.encryption': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.address': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'privacy.*': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.outbound': { verdict: 'fail', says: 'The message to the other provider does not arrive' },
  },
});
