import { certificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-not-yet-valid',
  summary: 'The certificate is valid from tomorrow on: some clock is wrong',
  change(blueprint) {
    Object.assign(certificate(blueprint), { startsIn: 1, endsIn: 90 });
  },
  rings: {
    'tls.expiry': { verdict: 'fail', says: 'is not valid before' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
