import { defineFault } from '../fault.ts';
import base from './smtp-milter-down-outside.ts';

export default defineFault({
  name: 'smtp-milter-down',
  summary: 'The spam filter does not answer, and an account sees it too',
  options: ['--patience', '8'],
  with: ['account'],
  change(blueprint) {
    base.change(blueprint);
  },
  rings: {
    ...base.rings,
    'smtp.login': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.forgery': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'imap.idle': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'roundtrip.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'privacy.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
