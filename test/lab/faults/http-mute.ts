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
    'mailadm.endpoint': { verdict: 'fail', says: 'The web server takes connections and answers nobody' },
    'http.acme': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'dns.ipv6': { verdict: 'inconclusive' },
    'tls.*': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'http.redirect': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'http.new-email': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'http.hsts': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
