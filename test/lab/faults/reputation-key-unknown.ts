import { defineFault } from '../fault.ts';
import { askByKey } from '../keyed-lists.ts';

export default defineFault({
  name: 'reputation-key-unknown',
  summary: "The key to Spamhaus' lists is one that they do not know.",
  environment: { MAILPROOF_DQS_KEY: 'expired0expired0expired0ab' },
  change: askByKey,
  rings: {
    'reputation.address': { verdict: 'inconclusive', says: 'it does not know the key in MAILPROOF_DQS_KEY' },
    'reputation.domain': { verdict: 'inconclusive', says: 'it does not know the key in MAILPROOF_DQS_KEY' },
  },
});
