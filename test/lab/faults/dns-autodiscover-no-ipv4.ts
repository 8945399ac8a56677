import { SERVER } from '../addresses.ts';
import { addRecord, removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-autodiscover-no-ipv4',
  summary: 'The name autodiscover has the IPv6 address alone.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, `autodiscover.${DOMAIN}`);
    addRecord(blueprint, `autodiscover.${DOMAIN}`, 'AAAA', SERVER.v6);
  },
  rings: {
    'dns.autodiscover': { verdict: 'warn', says: 'autodiscover.example.org has no IPv4 address' },
  },
});
