import { setOldFile } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-updates-stopped',
  summary: 'The machine has not looked for updates for two months',
  with: ['ssh'],
  change(blueprint) {
    setOldFile(blueprint, '/var/lib/apt/periodic/update-success-stamp', 60);
  },
  rings: {
    'host.updates': { verdict: 'pass', says: 'The machine has last looked for updates on' },
  },
});
