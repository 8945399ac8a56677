import { removeRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'key-domain-absent',
  summary: 'mailcow does not have the domain, as its API tells',
  guide: 'add-domain',
  with: ['key'],
  change(blueprint) {
    removeRows(blueprint, 'domain');
  },
  rings: {
    'host.domain': { verdict: 'fail', says: 'mailcow does not have the domain example.org' },
  },
});
