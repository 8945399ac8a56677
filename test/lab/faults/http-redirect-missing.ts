import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-redirect-missing',
  summary: 'HTTP_REDIRECT=n: port 80 serves everything in clear.',
  guide: 'redirect-http',
  change: (blueprint) => {
    Object.assign(site(blueprint, 'http').locations, site(blueprint, 'https').locations);
  },
  rings: { 'http.redirect': { verdict: 'warn' }, 'http.new-email': { verdict: 'fail' } },
});
