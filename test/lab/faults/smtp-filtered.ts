import { filterPort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-filtered',
  summary: "The hoster's firewall drops what comes in on port 25",
  change(blueprint) {
    filterPort(blueprint, 25);
  },
  unanswered: ['smtp'],
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.reachable': { verdict: 'fail', says: 'a firewall drops the connections' },
  },
});
