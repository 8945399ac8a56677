import { BAN } from '../host/healthy.ts';
import { setRedisText } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-limits-network',
  summary: "mailcow's ban hits whole networks",
  with: ['ssh'],
  change(blueprint) {
    setRedisText(blueprint, 'F2B_OPTIONS', JSON.stringify({ ...BAN, netban_ipv4: 16, netban_ipv6: 32 }));
  },
  rings: {
    'host.limits': { verdict: 'pass', says: 'A ban hits everybody in the same network' },
  },
});
