import { standIn } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-mute',
  summary: 'Ports 80 and 443 take connections and say nothing: nginx hangs',
  options: ['--timeout', '6'],
  change(blueprint) {
    for (const port of [80, 443]) standIn(blueprint, port, 'silence');
  },
  rings: {
    'http.clock': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.interface': { verdict: 'fail', says: 'The web server takes connections and answers nobody' },
    'http.acme': { verdict: 'inconclusive', cause: 'http.interface' },
    'dns.ipv6': { verdict: 'inconclusive' },
    'tls.*': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.redirect': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.new-email': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.hsts': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.headers': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.security-txt': { verdict: 'inconclusive', cause: 'http.interface' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'http.interface' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'http.interface' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'http.interface' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'http.interface' },
  },
});
