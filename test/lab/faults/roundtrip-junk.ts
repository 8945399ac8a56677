import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-junk',
  summary: 'The spam filter takes every message for spam',
  options: ['--patience', '8'],
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.submittedHeaders += '/^Chat-Version:/ PREPEND X-Spam-Flag: YES\n';
  },
  rings: {
    'roundtrip.inbox': { verdict: 'fail', says: 'The message arrives in the folder Junk' },
    'imap.idle': { verdict: 'inconclusive', cause: 'roundtrip.inbox' },
    'roundtrip.latency': { verdict: 'inconclusive', cause: 'roundtrip.inbox' },
  },
});
