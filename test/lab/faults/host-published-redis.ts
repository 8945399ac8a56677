import { overrideServices } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-published-redis',
  summary: 'docker-compose.override.yml opens Redis to the world, as somebody wanted to look into it',
  guide: 'mailcow-options',
  with: ['ssh'],
  change(blueprint) {
    overrideServices(blueprint, { ports: ['7655:6379'] }, ['redis-mailcow']);
  },
  rings: {
    'host.published': {
      verdict: 'warn',
      says: 'Inner parts of mailcow are open to the world: mailcowdockerized-redis-mailcow-1 (7655)',
    },
  },
});
