import { defineVariant } from '../variant.ts';
import inside, { INSIDE } from './chatmail-inside.ts';

const ROOTS = 'relay.key';

export default defineVariant({
  name: 'chatmail-inside-user',
  summary: "A chatmail relay, looked at from inside by an ordinary user: what is root's cannot be known.",
  options: ['--no-accounts', '--ssh', 'admin@example.org'],
  with: ['ssh-admin'],
  change: inside.change,
  passes: INSIDE.filter((id) => id !== ROOTS),
  notes: {
    [ROOTS]: {
      verdict: 'inconclusive',
      says: "The account on the server may not read what is root's: give --sudo, or log in as root",
      because: 'the key with which opendkim signs is for nobody else to read',
    },
  },
});
