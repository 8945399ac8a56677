import { setMailadmConfig } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-mailadm-no-bot',
  summary: 'mailadm setup-bot was never run to its end',
  guide: 'start-mailadm',
  with: ['ssh'],
  change(blueprint) {
    setMailadmConfig(blueprint, 'admingrpid', undefined);
  },
  rings: {
    'host.mailadm': { verdict: 'fail', says: "mailadm's bot was never set up" },
  },
});
