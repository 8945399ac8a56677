import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'deep',
  summary: 'The operator has mailproof look deeper, with a mailbox here and one at another provider.',
  options: ['--deep'],
  with: ['account', 'peer'],
  change() {},
  passes: ['imap.sessions'],
});
