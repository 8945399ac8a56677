import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-subdomains',
  summary: 'The DMARC record protects the domain itself, and not the names below it.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p=reject; sp=none; rua=mailto:mailadm@example.org');
  },
  rings: {
    'dmarc.policy': { verdict: 'warn', says: 'sp=none' },
  },
});
