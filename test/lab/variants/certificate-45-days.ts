import { certificate } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'certificate-45-days',
  summary: 'The certificate lives for 45 days, and is to be renewed in some days.',
  change(blueprint) {
    Object.assign(certificate(blueprint), { startsIn: -25, endsIn: 20 });
  },
});
