import { SERVER } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-mx-address',
  summary: 'The MX record holds an address.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'MX', `10 ${SERVER.v4}`);
  },
  rings: {
    'dns.mx': { verdict: 'fail', says: 'holds the address 24.48.100.24' },
    'dns.mx-backup': { verdict: 'inconclusive', cause: 'dns.mx' },
    'spf.sender': { verdict: 'inconclusive', cause: 'dns.mx' },
  },
});
