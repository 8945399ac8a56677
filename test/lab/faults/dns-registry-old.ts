import { zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-registry-old',
  summary: "The registry still sends a part of the lookups to the earlier provider's name server.",
  guide: 'create-dns-records',
  change(blueprint) {
    const zone = zoneOf(blueprint, DOMAIN);
    // It has an address, and does not know the domain.
    zone.registered = [...zone.servers, 'a.gtld-servers.net'];
  },
  rings: {
    'dns.delegation': { verdict: 'warn', says: 'sends lookups of example.org to a.gtld-servers.net' },
  },
});
