/** Administrators log in by a service of the operator's; mailcow's form is at the front page, for users. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-login-elsewhere',
  summary: "The administrator's login page leads to another server.",
  guide: 'add-domain',
  options: ['--try-default-password'],
  change(blueprint) {
    blueprint.web.adminPassword = 'moohoo';
    site(blueprint, 'https').locations['^~ /admin'] = ['return 302 https://login.example.com/;'];
  },
  rings: {
    'http.default-password': {
      verdict: 'inconclusive',
      says: 'https://mail.example.org/admin (IPv4) leads to https://login.example.com/, which is another server',
    },
  },
});
