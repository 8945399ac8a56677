import { addRecord, removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-misplaced',
  summary: 'The DMARC record stands at the domain itself.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, `_dmarc.${DOMAIN}`);
    addRecord(blueprint, DOMAIN, 'TXT', 'v=DMARC1;p=quarantine;rua=mailto:mailadm@example.org');
  },
  rings: {
    'dmarc.record': { verdict: 'fail', says: 'stands at example.org' },
    'dmarc.policy': { verdict: 'inconclusive', cause: 'dmarc.record' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'dmarc.record' },
    'dmarc.obsolete': { verdict: 'inconclusive', cause: 'dmarc.record' },
  },
});
