import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-reports-elsewhere',
  summary: 'DMARC reports go to another organisation, which has not agreed.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p=quarantine; rua=mailto:reports@provider.net');
  },
  rings: {
    'dmarc.reports': { verdict: 'warn', says: 'provider.net has not agreed' },
  },
});
