import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-doveauth-outside',
  summary: 'doveauth of a relay does not run, and mailproof has no account there.',
  on: 'chatmail-1.12',
  options: ['--no-accounts'],
  change({ dovecot }) {
    dovecot.anybody = false;
    dovecot.knowsUsers = false;
  },
  rings: {
    'relay.logins': { verdict: 'fail', says: 'example.org:993 (IPv4) cannot look logins up' },
  },
});
