import { SERVER } from '../addresses.ts';
import { addRecord, removeRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'web-names-as-addresses',
  summary: 'The web names have addresses of their own instead of aliases.',
  change(blueprint) {
    for (const label of ['autoconfig', 'autodiscover', 'mailadm']) {
      removeRecord(blueprint, `${label}.${DOMAIN}`);
      addRecord(blueprint, `${label}.${DOMAIN}`, 'A', SERVER.v4);
      addRecord(blueprint, `${label}.${DOMAIN}`, 'AAAA', SERVER.v6);
    }
  },
});
