import { setRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-domain-inactive',
  summary: 'The domain is switched off',
  guide: 'add-domain',
  with: ['ssh'],
  change(blueprint) {
    setRows(blueprint, 'domain', { active: 0 });
  },
  rings: {
    'host.domain': { verdict: 'fail', says: 'example.org is switched off in mailcow' },
  },
});
