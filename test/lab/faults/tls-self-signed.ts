import { certificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-self-signed',
  summary: 'The certificate is signed by itself',
  change(blueprint) {
    Object.assign(certificate(blueprint), { issuer: 'self', chain: ['leaf'] });
  },
  rings: {
    'tls.trust': { verdict: 'fail', says: 'is signed by itself' },
    'tls.names': { verdict: 'inconclusive', cause: 'tls.trust' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'tls.trust' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'tls.trust' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
