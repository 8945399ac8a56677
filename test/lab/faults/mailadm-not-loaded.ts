/** The file has another name than nginx looks for, or nginx was not restarted. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-not-loaded',
  summary: 'nginx does not pass requests on to mailadm.',
  guide: 'mailadm-nginx',
  change(blueprint) {
    delete site(blueprint, 'https').locations['/new_email'];
  },
  rings: {
    'mailadm.endpoint': {
      verdict: 'fail',
      says: 'is answered by mailcow itself (status 404) and not passed on to mailadm',
    },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
