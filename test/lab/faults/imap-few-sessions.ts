import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-few-sessions',
  summary: 'Dovecot takes six connections of an account from one address',
  options: ['--deep'],
  with: ['account'],
  change(blueprint) {
    blueprint.dovecot.settings['mail_max_userip_connections'] = '6';
  },
  rings: {
    'tls.profile': { verdict: 'pass' },
    'imap.sessions': { verdict: 'warn', says: /lets the account in \d times at once, and no further/ },
  },
});
