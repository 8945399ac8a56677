import { setRedis } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'key-dkim-other',
  summary: 'The key in DNS is not the one in mailcow, as its API tells',
  guide: 'additional-dns-records',
  with: ['key'],
  change(blueprint) {
    setRedis(blueprint, 'DKIM_PUB_KEYS', 'example.org', '{{dkim other2048}}');
  },
  rings: {
    'dkim.server-key': { verdict: 'fail', says: "is not the server's own" },
  },
});
