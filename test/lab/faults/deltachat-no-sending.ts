import { ALICE } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'deltachat-no-sending',
  summary: 'mailcow lets the mailbox read, and not send: Delta Chat itself is not even tried.',
  guide: 'add-domain',
  options: ['--delta-chat', '--patience', '8'],
  with: ['account', 'account2'],
  change(blueprint) {
    blueprint.mailboxes[ALICE.address] = { ...ALICE, quota: 3076, denied: ['smtp'] };
  },
  rings: {
    'smtp.login': { verdict: 'fail', says: "The server refuses the account's login on port 465" },
    'smtp.forgery': { verdict: 'inconclusive', cause: 'smtp.login' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'smtp.login' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'smtp.login' },
    'imap.idle': { verdict: 'inconclusive', cause: 'smtp.login' },
    'roundtrip.*': { verdict: 'inconclusive', cause: 'smtp.login' },
    'privacy.*': { verdict: 'inconclusive', cause: 'smtp.login' },
    'deltachat.configure': { verdict: 'inconclusive', cause: 'smtp.login' },
    'deltachat.exchange': { verdict: 'inconclusive', cause: 'smtp.login' },
  },
});
