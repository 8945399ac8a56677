import { standIn } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-php-hangs',
  summary: "mailcow's PHP hangs: postscreen, which asks it whom to let in, closes, and the web server never answers",
  options: ['--timeout', '6'],
  change(blueprint) {
    for (const port of [25, 80, 443]) standIn(blueprint, port, 'silence');
  },
  rings: {
    'smtp.reachable': { verdict: 'fail', says: "gets an answer from mailcow's PHP" },
    'smtp.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.submission': { verdict: 'pass' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
