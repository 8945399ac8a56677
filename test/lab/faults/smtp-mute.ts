import { standIn } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-mute',
  summary: 'Port 25 takes connections and never greets: all processes of Postfix hang',
  options: ['--timeout', '6'],
  change(blueprint) {
    standIn(blueprint, 25, 'silence');
  },
  unanswered: ['smtp'],
  rings: {
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.reachable': { verdict: 'fail', says: 'mail.example.org:25 (IPv4) takes connections and never greets' },
  },
});
