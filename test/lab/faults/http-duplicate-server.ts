/** HTTP_REDIRECT=y with the guide's redirect.conf: nginx does not start ("a duplicate default server"). */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-duplicate-server',
  summary: "The guide's redirect.conf with HTTP_REDIRECT=y: nginx does not start.",
  guide: 'redirect-http',
  change(blueprint) {
    blueprint.nginx.running = false;
  },
  rings: {
    'http.clock': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.interface': { verdict: 'fail', says: 'The web server does not run' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'http.interface' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'http.interface' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'http.interface' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'http.interface' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.hsts': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.headers': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.security-txt': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.acme': { verdict: 'inconclusive', cause: 'http.interface' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'http.interface' },
    'tls.trust': { verdict: 'inconclusive', cause: 'http.interface' },
    'tls.names': { verdict: 'inconclusive', cause: 'http.interface' },
    'tls.expiry': { verdict: 'inconclusive', cause: 'http.interface' },
    'tls.same': { verdict: 'inconclusive', cause: 'http.interface' },
    'tls.ciphers': { verdict: 'inconclusive', cause: 'http.interface' },
    'tls.versions': { verdict: 'inconclusive', cause: 'http.interface' },
  },
});
