import { SERVER } from '../addresses.ts';
import { addRecord, removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-mailadm-no-ipv4',
  summary: 'The name mailadm has the IPv6 address alone.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, `mailadm.${DOMAIN}`);
    addRecord(blueprint, `mailadm.${DOMAIN}`, 'AAAA', SERVER.v6);
  },
  rings: {
    'dns.mailadm': { verdict: 'fail', says: 'mailadm.example.org has no IPv4 address' },
  },
});
