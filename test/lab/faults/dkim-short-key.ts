import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dkim-short-key',
  summary: 'The DKIM key has 1024 bits.',
  guide: 'additional-dns-records',
  change(blueprint) {
    setRecord(blueprint, `dkim._domainkey.${DOMAIN}`, 'TXT', 'v=DKIM1;k=rsa;p={{dkim rsa1024}}');
    blueprint.dkim.key = 'rsa1024';
  },
  rings: {
    'dkim.key': { verdict: 'warn', says: '1024 bits' },
  },
});
