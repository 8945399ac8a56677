import { certificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'certificate-expired',
  summary: 'The certificate expired two days ago.',
  guide: 'start-mailcow',
  change: (blueprint) => {
    certificate(blueprint).endsIn = -2;
  },
  rings: { 'tls.expiry': { verdict: 'fail' } },
});
