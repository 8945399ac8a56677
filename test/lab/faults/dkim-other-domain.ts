import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dkim-other-domain',
  summary: "Messages are signed by the hoster's domain only",
  with: ['account'],
  change(blueprint) {
    blueprint.dkim.domain = 'example.net';
    addRecord(blueprint, 'dkim._domainkey.example.net', 'TXT', 'v=DKIM1;k=rsa;p={{dkim rsa2048}}');
  },
  rings: {
    'dkim.signature': { verdict: 'fail', says: 'but not by example.org' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'dkim.signature' },
  },
});
