/** HTTP_REDIRECT=n, the setting of older installations: port 80 serves everything that 443 does. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-clear',
  summary: 'HTTP_REDIRECT=n: the web interface and the account endpoint answer over plain http.',
  guide: 'redirect-http',
  change(blueprint) {
    Object.assign(site(blueprint, 'http'), { locations: site(blueprint, 'https').locations });
  },
  rings: {
    'http.redirect': {
      verdict: 'warn',
      says: 'http://mail.example.org/ (IPv4) answers without encryption (status 200)',
    },
    'http.new-email': { verdict: 'fail', says: 'http://mailadm.example.org/new_email (IPv6) is answered by mailadm' },
  },
});
