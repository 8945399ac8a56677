import { zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-nameserver-expired',
  summary: 'The copy of one of the two name servers has run out.',
  guide: 'create-dns-records',
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).expired = ['ns2.example.net'];
  },
  rings: {
    'dns.nameservers': { verdict: 'warn', says: 'has trouble of its own (SERVFAIL, mostly)' },
  },
});
