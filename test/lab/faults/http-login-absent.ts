/** The administrator's page is restricted; no password is sent to something that is no login page. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-login-absent',
  summary: "The administrator's login page is not reachable from here.",
  guide: 'add-domain',
  options: ['--try-default-password'],
  change(blueprint) {
    site(blueprint, 'https').locations['^~ /admin'] = ['return 403;'];
  },
  rings: {
    'http.default-password': {
      verdict: 'inconclusive',
      says: 'shows no login page of mailcow (status 403), so no password was tried',
    },
  },
});
