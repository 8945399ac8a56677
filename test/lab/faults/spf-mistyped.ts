import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'spf-mistyped',
  summary: 'The SPF record has a blank where none may be.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', 'v=spf1 mx include: provider.net -all');
  },
  rings: {
    'spf.syntax': { verdict: 'fail', says: 'include:provider.net' },
    'spf.lookups': { verdict: 'inconclusive', cause: 'spf.syntax' },
    'spf.sender': { verdict: 'inconclusive', cause: 'spf.syntax' },
  },
});
