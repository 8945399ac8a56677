import { blockPort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-blocked-here',
  summary: "The vantage point's provider blocks port 25, so nothing can be said about it",
  change(blueprint) {
    blockPort(blueprint, 25);
  },
  unanswered: ['smtp'],
  rings: {
    'dns.ipv6': { verdict: 'inconclusive' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.reachable': { verdict: 'inconclusive', says: 'Port 25 cannot be reached from here' },
  },
});
