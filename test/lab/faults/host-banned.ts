import { VANTAGE } from '../addresses.ts';
import { setRedis } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-banned',
  summary: 'mailcow has banned the address from which the operator looks',
  with: ['ssh'],
  change(blueprint) {
    setRedis(blueprint, 'F2B_ACTIVE_BANS', `${VANTAGE.v4}/32`, '1764000000');
    setRedis(blueprint, 'F2B_ACTIVE_BANS', `${VANTAGE.v6}/128`, '1764000000');
  },
  rings: {
    'host.bans': { verdict: 'warn', says: 'is banned' },
  },
});
