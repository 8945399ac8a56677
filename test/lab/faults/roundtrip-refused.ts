import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-refused',
  summary: 'The spam filter is down, and every message is put off',
  options: ['--patience', '8'],
  with: ['account'],
  change(blueprint) {
    for (const service of ['submissions', 'submission'] as const) blueprint.postfix.services[service].options['smtpd_milters'] = 'inet:127.0.0.1:9';
  },
  rings: {
    'smtp.forgery': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'imap.idle': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.inbox': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.integrity': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.latency': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'privacy.*': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.delivery': { verdict: 'fail', says: '451' },
  },
});
