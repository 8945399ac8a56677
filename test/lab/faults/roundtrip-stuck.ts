import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-stuck',
  summary: 'Messages wait in the queue, because their last step is put off',
  options: ['--patience', '8'],
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.main['defer_transports'] = 'lmtp';
  },
  rings: {
    'roundtrip.delivery': { verdict: 'fail', says: 'A message handed over on port 465 does not arrive' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'imap.idle': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.impostor': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.inbox': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.integrity': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.latency': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'privacy.*': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
  },
});
