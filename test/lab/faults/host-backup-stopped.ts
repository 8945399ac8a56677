import { removeBackups, setOldFile } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-backup-stopped',
  summary: 'The nightly backup with borg stopped a month ago',
  with: ['ssh'],
  change(blueprint) {
    removeBackups(blueprint);
    setOldFile(blueprint, '/root/.config/borg/security/0f1e2d3c4b5a/manifest-timestamp', 31);
  },
  rings: {
    'host.backup': { verdict: 'warn', says: 'made with borg, is 31 days old' },
  },
});
