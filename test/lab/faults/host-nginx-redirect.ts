import { addGuideRedirect } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-nginx-redirect',
  summary: "The guide's redirect.conf was put beside HTTP_REDIRECT=y, and nginx has not been restarted yet",
  guide: 'redirect-http',
  with: ['ssh'],
  change(blueprint) {
    addGuideRedirect(blueprint);
  },
  rings: {
    'host.nginx': { verdict: 'fail', says: "The web server does not start with the guide's redirect.conf" },
    'host.redirect': { verdict: 'inconclusive', cause: 'host.nginx' },
  },
});
