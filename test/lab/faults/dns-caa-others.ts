import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-caa-others',
  summary: 'A CAA record lets only another authority issue.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'CAA', '0 issue "sectigo.com"');
  },
  rings: {
    'dns.caa': { verdict: 'fail', says: 'only sectigo.com' },
  },
});
