import { useExim } from '../other-makes.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'exim-account',
  summary: 'Exim, which signs what leaves for other servers and nothing else, seen with an account alone.',
  options: ['--kind', 'mail'],
  with: ['account'],
  change(blueprint) {
    useExim(blueprint);
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
