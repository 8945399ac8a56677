import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-mx-missing',
  summary: 'There is no MX record.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, DOMAIN, 'MX');
  },
  rings: {
    'dns.mx': { verdict: 'fail', says: 'no MX record' },
    'dns.mx-backup': { verdict: 'inconclusive', cause: 'dns.mx' },
    'spf.sender': { verdict: 'inconclusive', cause: 'dns.mx' },
  },
});
