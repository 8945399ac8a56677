import { SERVER } from '../addresses.ts';
import { addRecord, removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-autoconfig-no-ipv4',
  summary: 'The name autoconfig has the IPv6 address alone.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, `autoconfig.${DOMAIN}`);
    addRecord(blueprint, `autoconfig.${DOMAIN}`, 'AAAA', SERVER.v6);
  },
  rings: {
    'dns.autoconfig': { verdict: 'fail', says: 'autoconfig.example.org has no IPv4 address' },
  },
});
