import { VANTAGE } from '../addresses.ts';
import { setRedis } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'key-banned',
  summary: 'mailcow bans the address from which the operator looks for good, as its API tells',
  with: ['key'],
  change(blueprint) {
    setRedis(blueprint, 'F2B_PERM_BANS', `${VANTAGE.v4}/32`, '1764000000');
    setRedis(blueprint, 'F2B_PERM_BANS', `${VANTAGE.v6}/128`, '1764000000');
  },
  rings: {
    'host.bans': { verdict: 'warn', says: 'is banned' },
  },
});
