import { setMailadmContainer } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-prune-stopped',
  summary: 'mailadm does not look for expired accounts any more',
  guide: 'start-mailadm',
  with: ['ssh'],
  change(blueprint) {
    setMailadmContainer(blueprint, { log: '' });
  },
  rings: {
    'host.mailadm-prune': { verdict: 'warn', says: 'mailadm has not looked for expired accounts for half an hour' },
  },
});
