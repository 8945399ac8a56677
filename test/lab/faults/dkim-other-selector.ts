import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dkim-other-selector',
  summary: 'The server signs with a selector that is not in DNS',
  guide: 'additional-dns-records',
  with: ['account'],
  change(blueprint) {
    blueprint.dkim.selector = 'dkim2026';
  },
  rings: {
    'dkim.signature': { verdict: 'fail', says: 'with the selector dkim2026 is not valid' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'dkim.signature' },
  },
});
