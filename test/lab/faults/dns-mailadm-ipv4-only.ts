import { SERVER } from '../addresses.ts';
import { addRecord, removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-mailadm-ipv4-only',
  summary: 'The name mailadm has the IPv4 address alone.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, `mailadm.${DOMAIN}`);
    addRecord(blueprint, `mailadm.${DOMAIN}`, 'A', SERVER.v4);
  },
  rings: {
    'dns.mailadm': { verdict: 'warn', says: 'has no IPv6 address' },
  },
});
