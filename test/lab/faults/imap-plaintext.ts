import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-plaintext',
  summary: 'Passwords are accepted before TLS',
  change(blueprint) {
    blueprint.dovecot.settings['disable_plaintext_auth'] = 'no';
  },
  rings: {
    'imap.plaintext': { verdict: 'fail', says: 'mail.example.org:143 (IPv4) lets people log in before TLS' },
  },
});
