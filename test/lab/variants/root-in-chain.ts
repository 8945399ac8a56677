import { certificate } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'root-in-chain',
  summary: 'The server sends the root along, which nobody needs.',
  change(blueprint) {
    certificate(blueprint).chain = ['leaf', 'intermediate', 'root'];
  },
});
