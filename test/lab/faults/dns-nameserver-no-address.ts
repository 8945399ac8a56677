import { zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-nameserver-no-address',
  summary: 'A third name server is listed whose name has no address.',
  guide: 'create-dns-records',
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).servers.push('ns3.example.net');
  },
  rings: {
    'dns.nameservers': { verdict: 'warn', says: 'The name server ns3.example.net has no address' },
  },
});
