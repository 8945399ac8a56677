import { setMailadmContainer } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-mailadm-no-restart',
  summary: "The guide's command has no --restart: after a reboot mailadm is gone",
  guide: 'start-mailadm',
  with: ['ssh'],
  change(blueprint) {
    setMailadmContainer(blueprint, { restart: 'no' });
  },
  rings: {
    'host.mailadm': { verdict: 'warn', says: 'mailadm is not started again after a reboot' },
  },
});
