import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-in-part',
  summary: 'The DMARC record asks older receivers to apply it to a tenth of the mail.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p=quarantine; pct=10; rua=mailto:mailadm@example.org');
  },
  rings: {
    'dmarc.policy': { verdict: 'warn', says: 'pct=10' },
    'dmarc.obsolete': { verdict: 'pass', says: 'pct=10' },
  },
});
