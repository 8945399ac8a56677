import { setCached } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-cache-stale',
  summary: 'The resolver still holds the DMARC record of yesterday.',
  guide: 'create-dns-records',
  change(blueprint) {
    setCached(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p=none', 3600);
  },
  rings: {
    'dns.cache': { verdict: 'warn', says: /still serves an old TXT of _dmarc.example.org, for \d+ more minutes/ },
  },
});
