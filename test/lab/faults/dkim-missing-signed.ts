import missing from './dkim-missing.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dkim-missing-signed',
  summary: 'The server signs with a key that was never published',
  guide: 'additional-dns-records',
  with: ['account'],
  change(blueprint) {
    missing.change(blueprint);
  },
  rings: {
    'dkim.record': { verdict: 'fail' },
    'dkim.key': { verdict: 'inconclusive', cause: 'dkim.record' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'dkim.record' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'dkim.signature' },
  },
});
