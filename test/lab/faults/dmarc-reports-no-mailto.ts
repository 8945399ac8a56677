import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-reports-no-mailto',
  summary: 'The report address in the DMARC record lacks mailto:.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p=quarantine; rua=mailadm@example.org');
  },
  rings: {
    'dmarc.reports': { verdict: 'warn', says: 'mailto:' },
  },
});
