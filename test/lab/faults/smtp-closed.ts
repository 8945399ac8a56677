import { closePort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-closed',
  summary: 'Nothing listens on port 25',
  change(blueprint) {
    closePort(blueprint, 25);
  },
  unanswered: ['smtp'],
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.reachable': { verdict: 'fail', says: 'mail.example.org:25 (IPv4) refuses connections' },
  },
});
