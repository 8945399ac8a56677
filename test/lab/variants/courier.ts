import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'courier',
  summary: 'Courier serves the mailboxes, which are the same folders.',
  options: ['--kind', 'mail'],
  with: ['account', 'account2', 'peer'],
  change(blueprint) {
    blueprint.imapServer = { make: 'courier', tells: true };
  },
});
