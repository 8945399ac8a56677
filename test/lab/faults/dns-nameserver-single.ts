import { zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-nameserver-single',
  summary: 'The domain has a single name server.',
  guide: 'create-dns-records',
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).servers = ['ns1.example.net'];
  },
  rings: {
    'dns.delegation': { verdict: 'pass', says: 'example.org has a single name server, ns1.example.net' },
  },
});
