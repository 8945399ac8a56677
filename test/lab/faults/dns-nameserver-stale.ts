import { setRecordAt } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-nameserver-stale',
  summary: 'One of the two name servers still holds the DMARC record of yesterday.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecordAt(
      blueprint,
      'ns2.example.net',
      `_dmarc.${DOMAIN}`,
      'TXT',
      'v=DMARC1; p=reject; rua=mailto:mailadm@example.org',
    );
  },
  rings: {
    'dns.nameservers': { verdict: 'warn', says: 'different answers for TXT of _dmarc.example.org' },
    'dns.cache': { verdict: 'inconclusive', cause: 'dns.nameservers' },
  },
});
