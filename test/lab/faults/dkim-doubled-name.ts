import { addRecord, removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

const KEY = `dkim._domainkey.${DOMAIN}`;

export default defineFault({
  name: 'dkim-doubled-name',
  summary: "The DKIM key's name was entered in full, and the DNS provider added the domain once more.",
  guide: 'additional-dns-records',
  change(blueprint) {
    removeRecord(blueprint, KEY);
    addRecord(blueprint, `${KEY}.${DOMAIN}`, 'TXT', 'v=DKIM1;k=rsa;t=s;s=email;p={{dkim rsa2048}}');
  },
  rings: {
    'dkim.record': { verdict: 'fail', says: 'stands at dkim._domainkey.example.org.example.org' },
    'dkim.key': { verdict: 'inconclusive', cause: 'dkim.record' },
  },
});
