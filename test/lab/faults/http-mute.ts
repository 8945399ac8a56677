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
    'mailadm.endpoint': { verdict: 'fail', says: 'https://mailadm.example.org/new_email (IPv4) gives no answer' },
    'http.acme': { verdict: 'warn', says: "does not answer, so Let's Encrypt cannot look there" },
    'dns.ipv6': { verdict: 'inconclusive' },
    'tls.*': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'http.redirect': { verdict: 'inconclusive', cause: 'http.acme' },
    'http.new-email': { verdict: 'inconclusive', cause: 'http.acme' },
    'http.hsts': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
