import { setContainer } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-service-missing',
  summary: 'A service was never started',
  guide: 'start-mailcow',
  with: ['ssh'],
  change(blueprint) {
    setContainer(blueprint, 'watchdog-mailcow', { state: 'missing' });
  },
  rings: {
    'host.services': { verdict: 'warn', says: 'watchdog-mailcow has no container' },
  },
});
