import { useExim } from '../other-makes.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'ehlo-once',
  summary:
    'The mail server takes EHLO once a session and refuses a second one, as OpenSMTPD does (Exim stands in for it).',
  options: ['--kind', 'mail'],
  with: ['account', 'account2', 'peer'],
  change(blueprint) {
    useExim(blueprint, { ehloOnce: true });
  },
});
