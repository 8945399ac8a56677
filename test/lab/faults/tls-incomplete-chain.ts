import { certificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-incomplete-chain',
  summary: 'A certificate that was put there by hand lacks the intermediate one',
  change(blueprint) {
    certificate(blueprint).chain = ['leaf'];
  },
  rings: {
    'tls.trust': { verdict: 'fail', says: 'is sent alone: the intermediate certificate' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'tls.trust' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'tls.trust' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
