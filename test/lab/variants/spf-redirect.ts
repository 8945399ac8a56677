import { SERVER } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';
import { DOMAIN } from '../healthy.ts';

export default defineVariant({
  name: 'spf-redirect',
  summary: "The SPF record is another one's, by redirect.",
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', 'v=spf1 redirect=_spf.example.org');
    setRecord(blueprint, `_spf.${DOMAIN}`, 'TXT', `v=spf1 ip4:${SERVER.v4} ip6:${SERVER.v6} ~all`);
  },
});
