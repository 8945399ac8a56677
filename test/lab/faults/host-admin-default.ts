import { DEFAULT_ADMIN_HASH } from '../../../fixtures/host/queries.ts';
import { setRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-admin-default',
  summary: 'The administrator has the password that mailcow comes with',
  guide: 'add-domain',
  with: ['ssh'],
  change(blueprint) {
    setRows(blueprint, 'admin', { password: DEFAULT_ADMIN_HASH });
  },
  rings: {
    'host.admin-password': { verdict: 'fail', says: 'An administrator still has the password that mailcow comes with' },
  },
});
