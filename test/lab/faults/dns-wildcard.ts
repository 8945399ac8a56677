import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-wildcard',
  summary: 'A wildcard record answers for every name.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `*.${DOMAIN}`, 'CNAME', HOST);
  },
  rings: {
    'dns.wildcard': { verdict: 'warn', says: 'wildcard' },
  },
});
