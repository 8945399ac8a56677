import { closePort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-closed-ipv6',
  summary: 'Port 25 answers over IPv4 only',
  change(blueprint) {
    closePort(blueprint, 25, 6);
  },
  rings: {
    'dns.ipv6': { verdict: 'fail' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.reachable': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'smtp.submission': { verdict: 'pass' },
  },
});
