import { setContainer } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-service-unhealthy',
  summary: 'A container runs, and its own health check fails',
  with: ['ssh'],
  change(blueprint) {
    setContainer(blueprint, 'clamd-mailcow', { health: 'unhealthy' });
  },
  rings: {
    'host.services': { verdict: 'warn', says: 'clamd-mailcow runs, but its own health check fails' },
  },
});
