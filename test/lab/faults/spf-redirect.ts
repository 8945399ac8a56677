import { SERVER } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'spf-redirect',
  summary: 'The SPF record is another one\'s, by redirect: unusual, and fine.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', 'v=spf1 redirect=_spf.example.org');
    setRecord(blueprint, `_spf.${DOMAIN}`, 'TXT', `v=spf1 ip4:${SERVER.v4} ip6:${SERVER.v6} ~all`);
  },
  rings: {},
});
