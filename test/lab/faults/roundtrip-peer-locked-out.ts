import { PEER_ADDRESS } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-peer-locked-out',
  summary: 'The mailbox at the other provider has another password by now',
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.peer.mailboxes[PEER_ADDRESS] = { password: 'changed since then', quota: 0 };
  },
  rings: {
    'roundtrip.forgery': { verdict: 'inconclusive' },
    'roundtrip.helo': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.filter': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.encryption': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.address': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.outbound': { verdict: 'inconclusive', says: 'could not log in' },
    'roundtrip.inbound': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'privacy.*': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
  },
});
