import { addRecord, removeRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'dkim-alias',
  summary: 'The DKIM record is an alias of one in another domain.',
  change(blueprint) {
    const name = `dkim._domainkey.${DOMAIN}`;
    const keys = 'example-org.dkim.example.net';
    removeRecord(blueprint, name);
    addRecord(blueprint, name, 'CNAME', keys);
    addRecord(blueprint, keys, 'TXT', 'v=DKIM1;k=rsa;p={{dkim rsa2048}}');
  },
});
