import { addRecord, removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dkim-selector-untold',
  summary: 'The DKIM key is published under another selector than the guide has, which nobody told.',
  guide: 'additional-dns-records',
  change(blueprint) {
    removeRecord(blueprint, `dkim._domainkey.${DOMAIN}`);
    addRecord(blueprint, `mail._domainkey.${DOMAIN}`, 'TXT', 'v=DKIM1;k=rsa;p={{dkim rsa2048}}');
  },
  rings: {
    'dkim.record': { verdict: 'fail', says: 'but one at mail._domainkey.example.org' },
    'dkim.key': { verdict: 'inconclusive', cause: 'dkim.record' },
  },
});
