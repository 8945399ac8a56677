/** A page for people was put at the address of the endpoint. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-method',
  summary: 'A page that takes no POST stands at the account endpoint.',
  guide: 'mailadm-nginx',
  change(blueprint) {
    site(blueprint, 'https').locations['= /new_email'] = ['try_files /index.html =404;'];
  },
  rings: {
    'mailadm.endpoint': { verdict: 'fail', says: 'does not answer as mailadm does (status 405)' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
