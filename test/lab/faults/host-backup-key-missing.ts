import { removeBackups, setHostFile } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-backup-key-missing',
  summary: 'The backup holds the encrypted messages, and not the key to them',
  with: ['ssh'],
  change(blueprint) {
    removeBackups(blueprint);
    for (const part of ['vmail', 'mariadb', 'redis'])
      setHostFile(blueprint, `/srv/copies/mailcow-2026-11-29-03-00-01/backup_${part}.tar.gz`, 'saved\n');
    setHostFile(
      blueprint,
      '/etc/cron.d/mailcow-backup',
      '5 3 * * * root cd /opt/mailcow-dockerized && MAILCOW_BACKUP_LOCATION=/srv/copies ./helper-scripts/backup_and_restore.sh backup vmail mysql redis\n',
    );
  },
  rings: {
    'host.backup': { verdict: 'warn', says: 'lacks the key that they are encrypted with' },
  },
});
