import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-no-new-accounts',
  summary: 'A relay makes no new accounts, and mailproof has none there.',
  on: 'chatmail-1.12',
  change({ dovecot }) {
    dovecot.anybody = false;
  },
  rings: {
    'imap.login': { verdict: 'fail', says: "The server refuses the account's login" },
    'smtp.login': { verdict: 'inconclusive', cause: 'imap.login' },
    'smtp.forgery': { verdict: 'inconclusive', cause: 'imap.login' },
    'imap.capabilities': { verdict: 'inconclusive', cause: 'imap.login' },
    'imap.quota': { verdict: 'inconclusive', cause: 'imap.login' },
    'imap.idle': { verdict: 'inconclusive' },
    'deltachat.configure': { verdict: 'inconclusive', cause: 'imap.login' },
    'deltachat.exchange': { verdict: 'inconclusive', cause: 'imap.login' },
    'roundtrip.*': { verdict: 'inconclusive' },
    'privacy.*': { verdict: 'inconclusive' },
    'relay.metadata': { verdict: 'inconclusive', cause: 'imap.login' },
    'relay.cleartext': { verdict: 'inconclusive', cause: 'imap.login' },
    'relay.signatures': { verdict: 'inconclusive', cause: 'imap.login' },
  },
});
