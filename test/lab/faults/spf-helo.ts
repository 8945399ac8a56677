import { SERVER } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'spf-helo',
  summary: "The mail host's own SPF record forgets its IPv6 address.",
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, HOST, 'TXT', `v=spf1 ip4:${SERVER.v4} -all`);
  },
  rings: {
    'spf.helo': { verdict: 'pass', says: 'does not let 7fe5:2f4:1ba:2381::3' },
  },
});
