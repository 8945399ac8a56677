import { setCached } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-cache-stale',
  summary: 'The resolver still holds the SPF record of yesterday.',
  guide: 'create-dns-records',
  change(blueprint) {
    setCached(blueprint, DOMAIN, 'TXT', 'v=spf1 include:provider.net -all', 3600);
  },
  rings: {
    'dns.cache': { verdict: 'warn', says: /still serves an old TXT of example.org, for \d+ more minutes/ },
  },
});
