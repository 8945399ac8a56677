import { removeBackups } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-backup-none',
  summary: 'Nobody ever made a backup on the server',
  with: ['ssh'],
  change(blueprint) {
    removeBackups(blueprint);
  },
  rings: {
    'host.backup': { verdict: 'pass', says: 'No backup is seen on the server' },
  },
});
