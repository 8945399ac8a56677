import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dkim-two-records',
  summary: 'An old DKIM key stands beside the new one.',
  guide: 'additional-dns-records',
  change(blueprint) {
    addRecord(blueprint, `dkim._domainkey.${DOMAIN}`, 'TXT', 'v=DKIM1;k=rsa;p={{dkim other2048}}');
  },
  rings: {
    'dkim.record': { verdict: 'fail', says: '2 TXT records' },
    'dkim.key': { verdict: 'inconclusive', cause: 'dkim.record' },
  },
});
