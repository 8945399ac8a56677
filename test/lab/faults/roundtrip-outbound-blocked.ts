import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-outbound-blocked',
  summary: 'The hoster lets no mail out on port 25',
  options: ['--patience', '8'],
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.network.serverBlocked.push({ port: 25 });
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
