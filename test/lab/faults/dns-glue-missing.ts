import { NS1 } from '../addresses.ts';
import { setRecord, zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

const OWN = `ns1.${DOMAIN}`;

export default defineFault({
  name: 'dns-glue-missing',
  summary: 'A name server has its name in the domain itself, and nobody told the registry its address.',
  guide: 'create-dns-records',
  change(blueprint) {
    blueprint.dns.nameServers[OWN] = { ...NS1, running: true, daemon: 'ns1.example.net' };
    setRecord(blueprint, OWN, 'A', NS1.v4);
    setRecord(blueprint, OWN, 'AAAA', NS1.v6);
    const zone = zoneOf(blueprint, DOMAIN);
    zone.servers = [OWN, 'ns2.example.net'];
    zone.glue = { [OWN]: [] };
  },
  rings: {
    'dns.delegation': { verdict: 'warn', says: 'The registry holds no address of ns1.example.org' },
  },
});
