import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-turn',
  summary: 'The TURN server of a relay does not run, and its web server reaches no filtermail for other relays.',
  on: 'chatmail-1.12',
  change(blueprint) {
    if (blueprint.relay !== undefined) blueprint.relay.turn = false;
    site(blueprint, 'https').locations['= /mxdeliv'] = ['return 502;'];
  },
  rings: {
    'relay.metadata': { verdict: 'warn', says: 'The relay names no TURN server' },
    'relay.calls': { verdict: 'warn', says: 'Nobody listens at example.org:3478 (IPv4) over UDP' },
    'relay.direct': { verdict: 'warn', says: '/mxdeliv answers with status 502: nobody takes mail there' },
    'relay.version': { verdict: 'inconclusive', cause: 'relay.direct' },
  },
});
