import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-caa-methods',
  summary: 'A CAA record, copied from a guide for wildcard certificates, lets names be validated by DNS alone.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'CAA', '0 issue "letsencrypt.org; validationmethods=dns-01"');
  },
  rings: {
    'dns.caa': { verdict: 'warn', says: 'forbids http-01' },
  },
});
