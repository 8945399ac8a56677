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
    'mailadm.endpoint': { verdict: 'fail', says: 'The web server does not run' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'http.hsts': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'http.acme': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'tls.trust': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'tls.names': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'tls.expiry': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'tls.same': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'tls.versions': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
