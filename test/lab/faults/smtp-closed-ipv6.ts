import { closePort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-closed-ipv6',
  summary: 'Port 25 answers over IPv4 only',
  change(blueprint) {
    closePort(blueprint, 25, 6);
  },
  rings: {
    'smtp.reachable': { verdict: 'inconclusive', cause: 'dns.ipv6' },
  },
});
