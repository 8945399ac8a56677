import { removeRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-api-deleted',
  summary: "mailadm's key was deleted in mailcow",
  guide: 'api-token',
  with: ['ssh'],
  change(blueprint) {
    removeRows(blueprint, 'api');
  },
  rings: {
    'host.api-key': { verdict: 'fail', says: 'mailcow has no active key that may write' },
  },
});
