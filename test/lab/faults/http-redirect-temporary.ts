/** 302 in place of 301. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-redirect-temporary',
  summary: 'The redirect to https is a temporary one.',
  guide: 'redirect-http',
  change(blueprint) {
    site(blueprint, 'http').locations['/'] = ['return 302 https://$host$request_uri;'];
  },
  rings: {
    'http.redirect': { verdict: 'pass', says: 'only for the moment (status 302)' },
  },
});
