import { certificate } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'wildcard-certificate',
  summary: 'One certificate covers all names of the domain by a wildcard.',
  change(blueprint) {
    certificate(blueprint).names = [DOMAIN, `*.${DOMAIN}`];
  },
});
