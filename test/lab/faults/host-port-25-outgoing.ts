import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-port-25-outgoing',
  summary: 'The hoster lets no mail out on port 25, as the server itself finds out',
  options: ['--patience', '12'],
  with: ['ssh', 'account', 'peer'],
  change(blueprint) {
    blueprint.network.serverBlocked.push({ port: 25 });
  },
  rings: {
    'host.outgoing': { verdict: 'fail', says: 'Port 25 is closed outwards over IPv4' },
    'roundtrip.outbound': { verdict: 'inconclusive', cause: 'host.outgoing' },
    'roundtrip.helo': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.filter': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.encryption': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.address': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'privacy.*': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
  },
});
