import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dkim-other-key',
  summary: 'The key was made anew in mailcow, and DNS still holds the old one',
  guide: 'additional-dns-records',
  with: ['account'],
  change(blueprint) {
    blueprint.dkim.key = 'other2048';
  },
  rings: {
    'dkim.signature': { verdict: 'fail', says: 'is not valid' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'dkim.signature' },
  },
});
