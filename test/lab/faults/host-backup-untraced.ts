import { removeBackups, setHostFile } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-backup-untraced',
  summary: 'Backups are planned with a tool that leaves no trace where root looks',
  with: ['ssh'],
  change(blueprint) {
    removeBackups(blueprint);
    setHostFile(
      blueprint,
      '/etc/cron.d/save',
      '# 1 2 * * * root duplicity old\n1 2 * * * save RESTIC_PASSWORD=secret9Jk restic backup /var/lib/docker\n',
    );
  },
  rings: {
    'host.backup': { verdict: 'inconclusive', says: 'plans backups with restic, and leaves no trace' },
  },
});
