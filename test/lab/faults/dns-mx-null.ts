import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-mx-null',
  summary: 'The domain says that it takes no mail, as registrars set it up for parked domains.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'MX', '0 .');
  },
  rings: {
    'dns.mx': { verdict: 'fail', says: 'takes no mail at all' },
    'dns.mx-backup': { verdict: 'inconclusive', cause: 'dns.mx' },
    'spf.sender': { verdict: 'inconclusive', cause: 'dns.mx' },
  },
});
