import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'spf-missing',
  summary: 'There is no SPF record.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, DOMAIN, 'TXT');
  },
  rings: {
    'spf.record': { verdict: 'fail', says: 'example.org has no SPF record' },
    'spf.syntax': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.lookups': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.policy': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.sender': { verdict: 'inconclusive', cause: 'spf.record' },
  },
});
