import { setRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-api-read-only',
  summary: "mailadm's key may only read",
  guide: 'api-token',
  with: ['ssh'],
  change(blueprint) {
    setRows(blueprint, 'api', { access: 'ro' });
  },
  rings: {
    'host.api-key': { verdict: 'fail', says: 'mailcow has no active key that may write' },
  },
});
