import { sendElsewhere } from '../sends-elsewhere.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'sends-elsewhere',
  summary: 'Mail leaves by another address than it comes in at, and nobody sees it arrive.',
  with: ['account'],
  change: sendElsewhere,
  notes: {
    'spf.sender': {
      verdict: 'warn',
      says: 'unless all of it leaves by another address',
      because: 'nobody can see from outside where mail leaves',
    },
  },
});
