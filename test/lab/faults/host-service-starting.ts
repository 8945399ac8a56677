import { setContainer } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-service-starting',
  summary: 'A container has only just started',
  with: ['ssh'],
  change(blueprint) {
    setContainer(blueprint, 'clamd-mailcow', { health: 'starting' });
  },
  rings: {
    'host.services': { verdict: 'inconclusive', says: 'clamd-mailcow has only just started' },
  },
});
