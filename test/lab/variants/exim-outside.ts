import { useExim } from '../other-makes.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'exim-outside',
  summary: 'Exim sends and receives, seen from outside.',
  options: ['--kind', 'mail'],
  change(blueprint) {
    useExim(blueprint);
  },
});
