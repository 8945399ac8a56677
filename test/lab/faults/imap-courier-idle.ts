import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-courier-idle',
  summary: 'Courier as it is unpacked: it takes IDLE, and looks for news once a minute',
  on: 'courier',
  options: ['--kind', 'mail'],
  with: ['account', 'account2', 'peer'],
  change(blueprint) {
    blueprint.imapServer = { make: 'courier', tells: false };
  },
  rings: {
    'imap.idle': { verdict: 'fail', says: 'did not tell' },
  },
});
