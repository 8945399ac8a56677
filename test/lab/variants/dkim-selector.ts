import { addRecord, removeRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'dkim-selector',
  summary: 'The DKIM key has another selector than mailcow gives it.',
  options: ['--dkim-selector', 's2026'],
  change(blueprint) {
    removeRecord(blueprint, `dkim._domainkey.${DOMAIN}`);
    addRecord(blueprint, `s2026._domainkey.${DOMAIN}`, 'TXT', 'v=DKIM1;k=rsa;p={{dkim rsa2048}}');
    blueprint.dkim.selector = 's2026';
  },
});
