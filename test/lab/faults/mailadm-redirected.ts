/** One name for everything, some think. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-redirected',
  summary: 'The account endpoint redirects to the mail host.',
  guide: 'mailadm-nginx',
  change(blueprint) {
    site(blueprint, 'https').locations['= /new_email'] = ['return 301 https://mail.example.org/accounts;'];
  },
  rings: {
    'mailadm.endpoint': {
      verdict: 'fail',
      says: 'leads on to https://mail.example.org/accounts; Delta Chat follows no redirect',
    },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
