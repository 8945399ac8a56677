import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dkim-testing',
  summary: 'The DKIM key is in test mode.',
  guide: 'additional-dns-records',
  change(blueprint) {
    setRecord(blueprint, `dkim._domainkey.${DOMAIN}`, 'TXT', 'v=DKIM1;k=rsa;t=y;p={{dkim rsa2048}}');
  },
  rings: {
    'dkim.key': { verdict: 'warn', says: 't=y' },
  },
});
