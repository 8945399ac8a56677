import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'courier-outside',
  summary: 'Courier serves the mailboxes, seen from outside.',
  options: ['--kind', 'mail'],
  change(blueprint) {
    blueprint.imapServer = { make: 'courier', tells: true };
  },
});
