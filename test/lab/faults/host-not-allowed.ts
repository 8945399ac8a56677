import { VANTAGE } from '../addresses.ts';
import { setRedis } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-not-allowed',
  summary: "The operator's address can be banned",
  with: ['ssh'],
  change(blueprint) {
    setRedis(blueprint, 'F2B_WHITELIST', VANTAGE.v4, undefined);
    setRedis(blueprint, 'F2B_WHITELIST', VANTAGE.v6, undefined);
  },
  rings: {
    'host.bans': { verdict: 'pass', says: 'is not among the addresses that are never banned' },
  },
});
