import { standIn } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-filter-hangs',
  summary: 'The spam filter hangs, and Postfix, which asks it first, greets nobody',
  options: ['--timeout', '6'],
  change(blueprint) {
    for (const port of [25, 465, 587]) standIn(blueprint, port, 'silence');
  },
  rings: {
    'smtp.reachable': { verdict: 'fail', says: 'does not get as far as its greeting on any port' },
    'smtp.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
