import { hangPhp } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-php-hangs',
  summary: "mailcow's PHP hangs: what nginx does by itself works, and no page ever comes",
  guide: 'start-mailcow',
  options: ['--timeout', '6'],
  change: hangPhp,
  rings: {
    'http.interface': { verdict: 'fail', says: "mailcow's PHP hangs, or what it waits for does" },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.hsts': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.headers': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.security-txt': { verdict: 'inconclusive', cause: 'http.interface' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'http.interface' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'http.interface' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'http.interface' },
  },
});
