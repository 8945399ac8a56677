import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-login-out-of-order',
  summary: 'nginx of mailcow is down, which every login asks',
  guide: 'redirect-http',
  with: ['account'],
  change(blueprint) {
    blueprint.dovecot.knowsUsers = false;
  },
  rings: {
    'imap.login': { verdict: 'fail', says: 'The part that checks passwords does not answer' },
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
