/** The administrators' pages are closed to the world, which is sent to the users' form: no password belongs there. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-login-users',
  summary: "The administrator's login page leads to the users' login page.",
  guide: 'add-domain',
  options: ['--try-default-password'],
  change(blueprint) {
    blueprint.web.adminPassword = 'moohoo';
    site(blueprint, 'https').locations['^~ /admin'] = ['return 302 /;'];
  },
  rings: {
    'http.default-password': {
      verdict: 'inconclusive',
      says: 'https://mail.example.org/ (IPv4) is where users log in, not administrators',
    },
  },
});
