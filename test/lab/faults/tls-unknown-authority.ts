import { certificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-unknown-authority',
  summary: 'The certificate comes from an authority that no device knows',
  change(blueprint) {
    certificate(blueprint).issuer = 'stranger';
  },
  rings: {
    'tls.trust': { verdict: 'fail', says: 'leads to no authority that devices know' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'tls.trust' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'tls.trust' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
