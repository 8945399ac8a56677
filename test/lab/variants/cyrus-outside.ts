import { useCyrus } from '../other-makes.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'cyrus-outside',
  summary: 'Cyrus serves the mailboxes, seen from outside.',
  options: ['--kind', 'mail'],
  change(blueprint) {
    useCyrus(blueprint);
  },
});
