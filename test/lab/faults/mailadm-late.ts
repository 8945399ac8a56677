/** mailadm waits for mailcow, and nginx does not wait for mailadm. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-late',
  summary: 'nginx gets no answer from mailadm in time.',
  guide: 'mailadm-nginx',
  change(blueprint) {
    site(blueprint, 'https').locations['/new_email'] = ['return 504;'];
  },
  rings: {
    'mailadm.endpoint': { verdict: 'fail', says: 'gets no answer from mailadm in time (status 504)' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
