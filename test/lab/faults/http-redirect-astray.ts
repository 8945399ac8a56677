/** A redirect of one's own making that leads all names to one. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-redirect-astray',
  summary: 'Every name is redirected to the mail host.',
  guide: 'redirect-http',
  change(blueprint) {
    site(blueprint, 'http').locations['/'] = ['return 301 https://mail.example.org$request_uri;'];
  },
  rings: {
    'http.redirect': {
      verdict: 'warn',
      says: 'http://mailadm.example.org/ (IPv4) leads to https://mail.example.org/ and not to the same name over https',
    },
  },
});
