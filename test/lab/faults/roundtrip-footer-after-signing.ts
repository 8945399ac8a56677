import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-footer-after-signing',
  summary: 'A footer is put below every message after it was signed',
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.deliveredBodies = '/^--[0-9a-f]{32}--$/ PREPEND Sent with a free account\n';
  },
  rings: {
    'roundtrip.integrity': { verdict: 'fail', says: 'The body of the message was changed on the way' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'roundtrip.integrity' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'dkim.signature' },
  },
});
