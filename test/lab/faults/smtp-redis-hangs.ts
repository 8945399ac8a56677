import { standIn } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-redis-hangs',
  summary: "mailcow's Redis hangs: postscreen waits for PHP, which waits for Redis, and no page ever comes",
  options: ['--timeout', '6'],
  change(blueprint) {
    standIn(blueprint, 25, 'silence');
    blueprint.web.trouble = 'hangs';
  },
  unanswered: ['smtp'],
  rings: {
    'smtp.reachable': { verdict: 'fail', says: 'it hangs, or Redis, which it asks, does' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.interface': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.hsts': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.headers': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.security-txt': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
