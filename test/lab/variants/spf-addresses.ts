import { SERVER } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'spf-addresses',
  summary: 'The SPF record names the addresses.',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', `v=spf1 ip4:${SERVER.v4}/32 ip6:${SERVER.v6} -all`);
  },
});
