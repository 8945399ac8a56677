import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-told-late',
  summary: 'News reaches a waiting client only when it speaks again',
  options: ['--patience', '15'],
  with: ['account', 'account2'],
  change(blueprint) {
    blueprint.dovecot.muffled = 'until asked';
  },
  rings: {
    'imap.idle': { verdict: 'fail', says: 'The new message was there, but the server did not tell of it' },
  },
});
