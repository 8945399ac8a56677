import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dkim-unsigned',
  summary: 'The server signs nothing, although a key is published',
  guide: 'additional-dns-records',
  with: ['account'],
  change(blueprint) {
    blueprint.dkim.running = false;
  },
  rings: {
    'dkim.signature': { verdict: 'fail', says: 'The message carries no DKIM signature' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'dkim.signature' },
  },
});
