import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'spf-pass-all',
  summary: 'The SPF record ends with +all.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', 'v=spf1 mx +all');
  },
  rings: {
    'spf.policy': { verdict: 'fail', says: '+all' },
  },
});
