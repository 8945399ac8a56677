import { setHostFile } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-restart-waiting',
  summary: 'An update wants the machine to be started anew',
  with: ['ssh'],
  change(blueprint) {
    setHostFile(blueprint, '/run/reboot-required', '*** System restart required ***\n');
  },
  rings: {
    'host.updates': { verdict: 'pass', says: 'The machine waits to be started anew after an update' },
  },
});
