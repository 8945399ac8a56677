import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-late',
  summary: 'Messages take longer than mailproof waits',
  options: ['--patience', '8'],
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.deliveryDelay = 20_000;
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
