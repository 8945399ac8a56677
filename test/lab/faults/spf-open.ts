import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'spf-open',
  summary: 'The SPF record has no end.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', 'v=spf1 mx');
  },
  rings: {
    'spf.policy': { verdict: 'fail', says: 'no "all"' },
  },
});
