import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-mail-in-clear',
  summary: 'A relay takes mail on port 25 without TLS.',
  on: 'chatmail-1.12',
  options: ['--no-accounts'],
  change({ postfix }) {
    postfix.services.smtp.options['smtpd_tls_security_level'] = 'may';
  },
  rings: {
    'relay.encryption': { verdict: 'warn', says: 'example.org:25 (IPv4) takes mail before TLS' },
  },
});
