import { useExim } from '../other-makes.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'exim',
  summary: 'Exim sends and receives, beside Dovecot.',
  options: ['--kind', 'mail'],
  with: ['account', 'account2', 'peer'],
  change(blueprint) {
    useExim(blueprint);
  },
});
