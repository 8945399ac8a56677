import { setRedis } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-dkim-other-key',
  summary: 'The key in DNS is not the one in mailcow',
  guide: 'additional-dns-records',
  with: ['ssh'],
  change(blueprint) {
    setRedis(blueprint, 'DKIM_PUB_KEYS', 'example.org', '{{dkim other2048}}');
  },
  rings: {
    'dkim.server-key': { verdict: 'fail', says: "is not the server's own" },
  },
});
