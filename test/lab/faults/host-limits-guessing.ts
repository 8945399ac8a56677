import { BAN } from '../host/healthy.ts';
import { setRedisText } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-limits-guessing',
  summary: "Somebody set mailcow's ban so high that it keeps nobody from guessing",
  with: ['ssh'],
  change(blueprint) {
    setRedisText(blueprint, 'F2B_OPTIONS', JSON.stringify({ ...BAN, max_attempts: '500', ban_time: '60' }));
  },
  rings: {
    'host.limits': { verdict: 'pass', says: 'Who guesses passwords is banned after 500 attempts only' },
  },
});
