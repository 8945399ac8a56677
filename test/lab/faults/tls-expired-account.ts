import base from './tls-expired.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-expired-account',
  summary: 'The certificate has expired everywhere, and an account, a token and another provider see it',
  with: ['account', 'account2', 'token', 'peer'],
  change(blueprint) {
    base.change(blueprint);
  },
  rings: {
    ...base.rings,
    'dkim.signature': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'smtp.login': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'smtp.forgery': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'imap.login': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'imap.capabilities': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'imap.idle': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'imap.quota': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'mailadm.account': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'mailadm.login': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'roundtrip.*': { verdict: 'inconclusive', cause: 'tls.expiry' },
    // Exempt on the healthy server, where the other provider does not say what its filter counts.
    'roundtrip.filter': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'privacy.*': { verdict: 'inconclusive', cause: 'tls.expiry' },
  },
});
