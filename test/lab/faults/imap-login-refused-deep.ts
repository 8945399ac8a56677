import { ALICE } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-login-refused-deep',
  summary: 'mailcow lets the mailbox send, and not read, and more than usual was to be looked at',
  options: ['--deep'],
  with: ['account'],
  change(blueprint) {
    blueprint.mailboxes[ALICE.address] = { ...ALICE, quota: 3076, denied: ['imap'] };
  },
  rings: {
    'tls.profile': { verdict: 'pass' },
    'imap.login': { verdict: 'fail', says: "The server refuses the account's login on port 993" },
    'imap.sessions': { verdict: 'inconclusive', cause: 'imap.login' },
    'smtp.login': { verdict: 'inconclusive', cause: 'imap.login' },
    'smtp.forgery': { verdict: 'inconclusive', cause: 'imap.login' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'imap.login' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'imap.login' },
    'imap.capabilities': { verdict: 'inconclusive', cause: 'imap.login' },
    'imap.idle': { verdict: 'inconclusive', cause: 'imap.login' },
    'imap.quota': { verdict: 'inconclusive', cause: 'imap.login' },
    'roundtrip.*': { verdict: 'inconclusive', cause: 'imap.login' },
    'privacy.*': { verdict: 'inconclusive', cause: 'imap.login' },
  },
});
