import { SERVER } from '../addresses.ts';
import { addRecord, setRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'spf-include',
  summary: 'The SPF record includes the one of the provider, and allows soft failures.',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', 'v=spf1 include:_spf.example.net ~all');
    addRecord(blueprint, '_spf.example.net', 'TXT', `v=spf1 ip4:24.48.100.0/24 ip6:${SERVER.v6}/64 -all`);
  },
});
