import { setRedis } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-dkim-no-key',
  summary: 'mailcow has no DKIM key for the domain',
  guide: 'additional-dns-records',
  with: ['ssh'],
  change(blueprint) {
    setRedis(blueprint, 'DKIM_PUB_KEYS', 'example.org', undefined);
    setRedis(blueprint, 'DKIM_SELECTORS', 'example.org', undefined);
  },
  rings: {
    'dkim.server-key': { verdict: 'fail', says: 'mailcow has no DKIM key for example.org' },
  },
});
