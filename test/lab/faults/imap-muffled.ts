import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-muffled',
  summary: 'A proxy before port 993 passes no news on',
  options: ['--patience', '15'],
  with: ['account'],
  change(blueprint) {
    blueprint.dovecot.muffled = 'for good';
  },
  rings: {
    'imap.idle': { verdict: 'fail', says: 'The new message was there, but the server did not tell of it' },
  },
});
