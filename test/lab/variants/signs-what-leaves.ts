import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'signs-what-leaves',
  summary: 'Another kind of server, which signs only what leaves it.',
  options: ['--kind', 'mail'],
  with: ['account'],
  change(blueprint) {
    blueprint.dkim.running = false;
  },
  notes: {
    'dkim.signature': {
      verdict: 'inconclusive',
      says: 'set MAILPROOF_PEER',
      because: 'no message left the server',
    },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'dkim.signature', because: 'there is no signature to go by' },
  },
});
