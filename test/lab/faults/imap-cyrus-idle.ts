import { defineFault } from '../fault.ts';
import { useCyrus } from '../other-makes.ts';

export default defineFault({
  name: 'imap-cyrus-idle',
  summary: 'Cyrus without its idled: it takes IDLE, and looks for news once a minute',
  on: 'cyrus',
  options: ['--kind', 'mail'],
  with: ['account', 'account2', 'peer'],
  change(blueprint) {
    useCyrus(blueprint, { tells: false });
  },
  rings: {
    'imap.idle': { verdict: 'fail', says: 'did not tell' },
  },
});
