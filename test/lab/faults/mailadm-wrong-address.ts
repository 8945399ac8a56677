/** The address of the guide was pasted without a change. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-wrong-address',
  summary: 'nginx looks for mailadm at a wrong port.',
  guide: 'mailadm-nginx',
  change(blueprint) {
    site(blueprint, 'https').locations['/new_email'] = ['proxy_pass http://172.22.1.1:3692/;'];
  },
  rings: {
    'mailadm.endpoint': { verdict: 'fail', says: 'finds no mailadm behind the web server (status 502)' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
