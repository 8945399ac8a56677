import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-spf-missing',
  summary: 'The SPF record was never published.',
  guide: 'create-dns-records',
  change: (blueprint) => removeRecord(blueprint, 'example.org', 'TXT'),
  rings: {
    'spf.record': { verdict: 'fail' },
    'spf.syntax': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.lookups': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.policy': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.sender': { verdict: 'inconclusive', cause: 'spf.record' },
  },
});
