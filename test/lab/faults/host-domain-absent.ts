import { removeRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-domain-absent',
  summary: 'The domain was never added to mailcow, or was removed',
  guide: 'add-domain',
  with: ['ssh'],
  change(blueprint) {
    removeRows(blueprint, 'domain');
  },
  rings: {
    'host.domain': { verdict: 'fail', says: 'mailcow does not have the domain example.org' },
  },
});
