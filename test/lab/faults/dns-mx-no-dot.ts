import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-mx-no-dot',
  summary: 'The MX record lacks its final dot, so that the zone\'s name was added.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'MX', `10 ${HOST}.${DOMAIN}`);
  },
  rings: {
    'dns.mx': { verdict: 'fail', says: 'needs a dot at its end' },
  },
});
