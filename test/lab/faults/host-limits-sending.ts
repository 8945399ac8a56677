import { setRedis } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-limits-sending',
  summary: 'The domain may send so little that chats in groups are refused',
  with: ['ssh'],
  change(blueprint) {
    setRedis(blueprint, 'RL_VALUE', DOMAIN, '20 / 1h');
  },
  rings: {
    'host.limits': { verdict: 'pass', says: 'example.org may send 20 messages in 3600 seconds' },
  },
});
