import { filterPort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imaps-filtered',
  summary: 'A firewall drops port 993 of the server.',
  guide: 'start-mailcow',
  change: (blueprint) => filterPort(blueprint, 993),
  rings: { 'imap.reachable': { verdict: 'fail', says: '993' } },
});
