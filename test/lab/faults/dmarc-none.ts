import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-none',
  summary: 'The DMARC policy is none.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p=none; rua=mailto:mailadm@example.org');
  },
  rings: {
    'dmarc.policy': { verdict: 'warn', says: '"none"' },
  },
});
