import { ALICE } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-refused',
  summary: 'The account has sent more than mailcow lets it in a while',
  options: ['--patience', '8'],
  with: ['account'],
  change(blueprint) {
    for (const service of ['submissions', 'submission'] as const)
      blueprint.postfix.services[service].options['smtpd_recipient_restrictions'] =
        `check_sender_access inline:{{${ALICE.address}=451 4.7.1 Ratelimit "mailcow" exceeded}}`;
  },
  rings: {
    'smtp.forgery': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'imap.idle': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.impostor': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.inbox': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.integrity': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.latency': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'privacy.*': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.delivery': { verdict: 'fail', says: 'The server refuses a message on port 465' },
  },
});
