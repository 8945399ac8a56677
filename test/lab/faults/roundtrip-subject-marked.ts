import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-subject-marked',
  summary: 'A gateway marks the subject of every message',
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.deliveredHeaders = '/^Subject: (.*)/ REPLACE Subject: [EXTERNAL] $1\n';
  },
  rings: {
    'roundtrip.integrity': { verdict: 'fail', says: 'The header field subject was changed on the way' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'roundtrip.integrity' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'dkim.signature' },
  },
});
