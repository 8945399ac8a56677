import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-two-records',
  summary: 'There are two DMARC records.',
  guide: 'create-dns-records',
  change(blueprint) {
    addRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p=none');
  },
  rings: {
    'dmarc.record': { verdict: 'fail', says: '2 DMARC records' },
    'dmarc.policy': { verdict: 'inconclusive', cause: 'dmarc.record' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'dmarc.record' },
    'dmarc.obsolete': { verdict: 'inconclusive', cause: 'dmarc.record' },
  },
});
