import { SERVER } from '../addresses.ts';
import { addRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'mx-unusable-beside',
  summary: 'Beside the good MX record stand one that holds an address and one that holds a single word.',
  change(blueprint) {
    addRecord(blueprint, DOMAIN, 'MX', `10 ${SERVER.v4}`);
    addRecord(blueprint, DOMAIN, 'MX', '20 localhost');
  },
  notes: {
    'dns.mx-backup': {
      verdict: 'warn',
      says: 'holds the single word localhost',
      because: 'senders that try these records lose time, and the records are of no use',
    },
  },
});
