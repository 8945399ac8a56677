import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'spf-two-records',
  summary: "There are two SPF records: the old provider's was left in place.",
  guide: 'create-dns-records',
  change(blueprint) {
    addRecord(blueprint, DOMAIN, 'TXT', 'v=spf1 include:provider.net ~all');
  },
  rings: {
    'spf.record': { verdict: 'fail', says: '2 SPF records' },
    'spf.syntax': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.lookups': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.policy': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.sender': { verdict: 'inconclusive', cause: 'spf.record' },
  },
});
