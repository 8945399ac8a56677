import { SERVER } from '../addresses.ts';
import { addRecord, certificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-mx-backup-no-ipv4',
  summary: 'A further MX names the server by a name that has no A record.',
  guide: 'create-dns-records',
  change(blueprint) {
    addRecord(blueprint, DOMAIN, 'MX', `20 mx2.${DOMAIN}`);
    addRecord(blueprint, `mx2.${DOMAIN}`, 'AAAA', SERVER.v6);
    certificate(blueprint).names.push(`mx2.${DOMAIN}`);
  },
  rings: {
    'dns.mx-backup': { verdict: 'warn', says: 'mx2.example.org, which has no IPv4 address' },
  },
});
