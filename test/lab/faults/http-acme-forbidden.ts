/** A location of one's own that forbids hidden files also forbids /.well-known. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-acme-forbidden',
  summary: "nginx forbids the path where Let's Encrypt looks for its file.",
  guide: 'start-mailcow',
  change(blueprint) {
    site(blueprint, 'http').locations['^~ /.well-known/acme-challenge/'] = ['return 403;'];
  },
  rings: {
    'http.acme': { verdict: 'warn', says: 'answers with status 403 where no file is' },
  },
});
