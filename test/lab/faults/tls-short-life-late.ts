import { certificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-short-life-late',
  summary: 'The renewal of a certificate that lives for 45 days is late',
  change(blueprint) {
    Object.assign(certificate(blueprint), { startsIn: -33, endsIn: 12.5 });
  },
  rings: {
    'tls.expiry': { verdict: 'warn', says: 'expires in 12 days' },
  },
});
