import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-missing',
  summary: 'There is no DMARC record.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, `_dmarc.${DOMAIN}`);
  },
  rings: {
    'dmarc.record': { verdict: 'fail', says: 'example.org has no DMARC record' },
    'dmarc.policy': { verdict: 'inconclusive', cause: 'dmarc.record' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'dmarc.record' },
    'dmarc.obsolete': { verdict: 'inconclusive', cause: 'dmarc.record' },
  },
});
