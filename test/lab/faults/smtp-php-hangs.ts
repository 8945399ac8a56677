import { hangPhp, standIn } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-php-hangs',
  summary: "mailcow's PHP hangs: postscreen, which asks it whom to let in, closes, and no page ever comes",
  options: ['--timeout', '6'],
  change(blueprint) {
    standIn(blueprint, 25, 'close');
    hangPhp(blueprint);
  },
  unanswered: ['smtp'],
  rings: {
    'smtp.reachable': { verdict: 'fail', says: "gets an answer from mailcow's PHP" },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.interface': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.hsts': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.headers': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.security-txt': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
