import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-testing',
  summary: 'DMARC is in test mode.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p=quarantine; t=y; rua=mailto:mailadm@example.org');
  },
  rings: {
    'dmarc.policy': { verdict: 'warn', says: 't=y' },
  },
});
