import { useCyrus } from '../other-makes.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'cyrus-account',
  summary: 'Cyrus files what arrives and serves the mailboxes, seen with an account alone.',
  options: ['--kind', 'mail'],
  with: ['account'],
  change(blueprint) {
    useCyrus(blueprint);
  },
});
