import { blockPort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'vantage-port-25-blocked',
  summary: 'The vantage point cannot reach port 25 of anybody, as at most hosters and homes.',
  change: (blueprint) => blockPort(blueprint, 25),
  rings: {
    'smtp.reachable': { verdict: 'inconclusive' },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
