import { setRedis } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'key-dkim-none',
  summary: 'mailcow has no DKIM key, as its API tells',
  guide: 'additional-dns-records',
  with: ['key'],
  change(blueprint) {
    setRedis(blueprint, 'DKIM_PUB_KEYS', 'example.org', undefined);
  },
  rings: {
    'dkim.server-key': { verdict: 'fail', says: 'mailcow has no DKIM key' },
  },
});
