import { certificate } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'certificate-6-days',
  summary: 'The certificate lives for six days.',
  change(blueprint) {
    Object.assign(certificate(blueprint), { startsIn: -3.5, endsIn: 3 });
  },
});
