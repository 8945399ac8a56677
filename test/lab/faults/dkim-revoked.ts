import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dkim-revoked',
  summary: 'The DKIM record holds no key any more.',
  guide: 'additional-dns-records',
  change(blueprint) {
    setRecord(blueprint, `dkim._domainkey.${DOMAIN}`, 'TXT', 'v=DKIM1;k=rsa;p=');
  },
  rings: {
    'dkim.record': { verdict: 'fail', says: 'revoked' },
    'dkim.key': { verdict: 'inconclusive', cause: 'dkim.record' },
  },
});
