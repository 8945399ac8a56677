import { defineVariant } from '../variant.ts';
import inside, { INSIDE } from './chatmail-inside.ts';

export default defineVariant({
  name: 'chatmail-inside-sudo',
  summary: 'A chatmail relay, looked at from inside by an ordinary user with sudo.',
  options: ['--no-accounts', '--ssh', 'admin@example.org', '--sudo'],
  with: ['ssh-admin'],
  change: inside.change,
  passes: INSIDE,
});
