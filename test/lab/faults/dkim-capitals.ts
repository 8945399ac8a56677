import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dkim-capitals',
  summary: 'The DKIM record says k=RSA, for which SpamAssassin refuses the key.',
  guide: 'additional-dns-records',
  change(blueprint) {
    setRecord(blueprint, `dkim._domainkey.${DOMAIN}`, 'TXT', 'v=DKIM1;k=RSA;p={{dkim rsa2048}}');
  },
  rings: {
    'dkim.record': { verdict: 'warn', says: 'k=RSA, for which dkimpy' },
  },
});
