import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-turn-1.9',
  summary: 'The TURN server of a relay of the older kind does not run: the question for it is answered by an error.',
  on: 'chatmail',
  change(blueprint) {
    if (blueprint.relay !== undefined) blueprint.relay.turn = false;
  },
  rings: {
    'relay.metadata': { verdict: 'warn', says: 'The relay names no TURN server' },
    'relay.calls': { verdict: 'warn', says: 'Nobody listens at example.org:3478 (IPv4) over UDP' },
  },
});
