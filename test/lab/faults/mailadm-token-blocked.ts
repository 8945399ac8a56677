/** A rule of a web application firewall that dislikes parameters. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-token-blocked',
  summary: 'Requests with a token get an error page of the web server.',
  guide: 'mailadm-nginx',
  change(blueprint) {
    site(blueprint, 'https').locations['/new_email']?.unshift('if ($arg_t) { return 406; }');
  },
  rings: {
    'mailadm.token': { verdict: 'fail', says: 'does not refuse an invented token clearly (status 406)' },
  },
});
