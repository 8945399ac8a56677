import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'spf-dead-names',
  summary: 'The SPF record names three hosts that do not exist any more.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', 'v=spf1 mx a:old1.example.org a:old2.example.org a:old3.example.org -all');
  },
  rings: {
    'spf.lookups': { verdict: 'fail', says: 'do not exist' },
  },
});
