import { defineFault } from '../fault.ts';
import denied from './imap-login-denied.ts';

export default defineFault({
  name: 'imap-login-refused-deep',
  summary: 'mailcow lets the mailbox send, and not read, and more than usual was to be looked at',
  options: ['--deep'],
  with: ['account'],
  change(blueprint) {
    denied.change(blueprint);
  },
  rings: {
    ...denied.rings,
    'tls.profile': { verdict: 'pass' },
    'imap.sessions': { verdict: 'inconclusive', cause: 'imap.login' },
  },
});
