import { useCyrus } from '../other-makes.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'cyrus',
  summary: 'Cyrus files what arrives and serves the mailboxes, behind Postfix.',
  options: ['--kind', 'mail'],
  with: ['account', 'account2', 'peer'],
  change(blueprint) {
    useCyrus(blueprint);
  },
});
