import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'spf-dead-include',
  summary: 'The SPF record includes that of a provider which has none any more.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', 'v=spf1 mx include:example.com -all');
  },
  rings: {
    'spf.lookups': { verdict: 'fail', says: 'something that it refers to is broken' },
  },
});
