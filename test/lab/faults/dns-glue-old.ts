import { NS1, TLD_SERVER } from '../addresses.ts';
import { setRecord, zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

const OWN = `ns1.${DOMAIN}`;

export default defineFault({
  name: 'dns-glue-old',
  summary: 'A name server of the domain has moved, and the registry still holds its old addresses.',
  guide: 'create-dns-records',
  change(blueprint) {
    blueprint.dns.nameServers[OWN] = { ...NS1, running: true, daemon: 'ns1.example.net' };
    setRecord(blueprint, OWN, 'A', NS1.v4);
    setRecord(blueprint, OWN, 'AAAA', NS1.v6);
    const zone = zoneOf(blueprint, DOMAIN);
    zone.servers = [OWN, 'ns2.example.net'];
    // Somebody else's name server has them now.
    zone.glue = { [OWN]: [TLD_SERVER.v4, TLD_SERVER.v6] };
  },
  rings: {
    'dns.delegation': { verdict: 'warn', says: 'as the address of ns1.example.org, which the zone does not give it' },
  },
});
