import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-no-policy-word',
  summary: 'The DMARC policy is a word that no receiver knows.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p=spam; rua=mailto:mailadm@example.org');
  },
  rings: {
    'dmarc.record': { verdict: 'fail', says: 'p=spam' },
    'dmarc.policy': { verdict: 'inconclusive', cause: 'dmarc.record' },
  },
});
