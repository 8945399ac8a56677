/** A proxy before mailcow that redirects everything: renewing still works, by way of port 443. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-acme-redirected',
  summary: "Let's Encrypt's question is redirected to https, where it is answered.",
  guide: 'redirect-http',
  change(blueprint) {
    delete site(blueprint, 'http').locations['^~ /.well-known/acme-challenge/'];
  },
  rings: {
    'http.acme': { verdict: 'pass', says: 'is redirected to https; renewing works' },
  },
});
