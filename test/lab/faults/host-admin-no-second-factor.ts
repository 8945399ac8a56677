import { removeRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-admin-no-second-factor',
  summary: 'The administrator has no second factor',
  guide: 'add-domain',
  with: ['ssh'],
  change(blueprint) {
    removeRows(blueprint, 'tfa');
  },
  rings: {
    'host.admin-password': { verdict: 'pass', says: 'An administrator logs in with a password alone' },
  },
});
