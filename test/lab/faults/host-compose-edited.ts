import { setService } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-compose-edited',
  summary: "docker-compose.yml itself was edited, as the guide's sections on logs say",
  guide: 'no-logs',
  with: ['ssh'],
  change(blueprint) {
    setService(blueprint, 'redis-mailcow', { command: '--save ""' });
  },
  rings: {
    'host.version': { verdict: 'warn', says: 'The file docker-compose.yml was edited' },
  },
});
