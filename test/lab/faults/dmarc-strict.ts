import { addRecord, setRecord } from '../blueprint.ts';
import { DOMAIN, HOST } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dmarc-strict',
  summary: 'DMARC asks for a signature of the domain itself, and a name below it signs',
  with: ['account'],
  change(blueprint) {
    blueprint.dkim.domain = HOST;
    addRecord(blueprint, `dkim._domainkey.${HOST}`, 'TXT', 'v=DKIM1;k=rsa;p={{dkim rsa2048}}');
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', `v=DMARC1;p=quarantine;adkim=s;rua=mailto:mailadm@${DOMAIN}`);
  },
  rings: {
    'dmarc.alignment': { verdict: 'fail', says: 'The message fails DMARC although its signature is valid' },
  },
});
