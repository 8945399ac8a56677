import { certificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-expired',
  summary: 'The certificate has expired everywhere',
  change(blueprint) {
    Object.assign(certificate(blueprint), { startsIn: -93, endsIn: -3.5 });
  },
  rings: {
    'tls.expiry': { verdict: 'fail', says: 'expired 3 days ago' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
