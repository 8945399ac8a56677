import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-milter-down',
  summary: 'The spam filter does not answer',
  options: ['--patience', '8'],
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.main['smtpd_milters'] = 'inet:127.0.0.1:9';
  },
  rings: {
    'smtp.starttls': { verdict: 'fail', says: 'offers STARTTLS and then refuses it' },
    'smtp.login': { verdict: 'fail', says: 'The server takes no login on port 465 just now' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.starttls' },
    'smtp.relay': { verdict: 'inconclusive', says: 'Service unavailable' },
    'smtp.recipients': { verdict: 'inconclusive' },
    'dmarc.reports': { verdict: 'inconclusive' },
    'smtp.forgery': { verdict: 'inconclusive', cause: 'smtp.login' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'smtp.login' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'smtp.login' },
    'imap.idle': { verdict: 'inconclusive', cause: 'smtp.login' },
    'roundtrip.*': { verdict: 'inconclusive', cause: 'smtp.login' },
    'privacy.*': { verdict: 'inconclusive', cause: 'smtp.login' },
  },
});
