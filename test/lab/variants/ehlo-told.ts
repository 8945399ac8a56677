import { useExim } from '../other-makes.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'ehlo-told',
  summary:
    'The Received line of who logged in holds the word that they said in EHLO, as chasquid writes it (Exim stands in for it).',
  options: ['--kind', 'mail'],
  with: ['account', 'account2', 'peer'],
  change(blueprint) {
    useExim(blueprint, { tellsEhlo: true });
  },
});
