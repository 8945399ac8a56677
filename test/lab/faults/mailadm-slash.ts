/** The most common slip in the block of the guide. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-slash',
  summary: 'proxy_pass lacks the slash at its end.',
  guide: 'mailadm-nginx',
  change(blueprint) {
    site(blueprint, 'https').locations['/new_email'] = ['proxy_pass http://172.22.1.1:3691;'];
  },
  rings: {
    'mailadm.endpoint': { verdict: 'fail', says: 'the slash at the end of proxy_pass is missing' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
