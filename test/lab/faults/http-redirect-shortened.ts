/** A redirect to the front page: links break. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-redirect-shortened',
  summary: 'The redirect to https forgets the path and the query.',
  guide: 'redirect-http',
  change(blueprint) {
    site(blueprint, 'http').locations['/'] = ['return 301 https://$host/;'];
  },
  rings: {
    'http.redirect': { verdict: 'warn', says: 'the path or the query is lost on the way' },
  },
});
