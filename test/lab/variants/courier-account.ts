import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'courier-account',
  summary: 'Courier serves the mailboxes, seen with an account alone.',
  options: ['--kind', 'mail'],
  with: ['account'],
  change(blueprint) {
    blueprint.imapServer = { make: 'courier', tells: true };
  },
});
