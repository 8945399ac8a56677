import { setRecordAt } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-nameserver-stale',
  summary: 'One of the two name servers still holds the old SPF record.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecordAt(blueprint, 'ns2.example.net', DOMAIN, 'TXT', 'v=spf1 include:provider.net -all');
  },
  rings: {
    'dns.nameservers': { verdict: 'warn', says: 'different answers for TXT of example.org' },
    'dns.cache': { verdict: 'inconclusive', cause: 'dns.nameservers' },
  },
});
