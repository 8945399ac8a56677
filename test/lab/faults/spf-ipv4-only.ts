import { SERVER } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'spf-ipv4-only',
  summary: 'The SPF record allows the IPv4 address alone, although the server sends over IPv6 too.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', `v=spf1 ip4:${SERVER.v4} -all`);
  },
  rings: {
    'spf.sender': { verdict: 'fail', says: 'IPv6 address 7fe5:2f4:1ba:2381::3' },
  },
});
