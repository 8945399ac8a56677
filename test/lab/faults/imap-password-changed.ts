import { ALICE } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-password-changed',
  summary: 'The password that mailproof was given is not right any more',
  with: ['account'],
  change(blueprint) {
    blueprint.mailboxes[ALICE.address] = { password: 'changed since then', quota: 3076 };
  },
  rings: {
    'imap.login': { verdict: 'fail', says: "The server refuses the account's login on port 993" },
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
