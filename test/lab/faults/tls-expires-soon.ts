import { certificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-expires-soon',
  summary: 'The renewal has failed for some days',
  change(blueprint) {
    Object.assign(certificate(blueprint), { startsIn: -79.5, endsIn: 10.5 });
  },
  rings: {
    'tls.expiry': { verdict: 'warn', says: 'expires in 10 days' },
  },
});
