import { filterPort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-filtered',
  summary: "The hoster's firewall drops what comes in on port 25",
  change(blueprint) {
    filterPort(blueprint, 25);
  },
  rings: {
    'smtp.reachable': { verdict: 'fail', says: 'a firewall drops the connections' },
  },
});
