import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-mail-in-clear',
  summary: 'Port 587 takes mail without TLS',
  change(blueprint) {
    blueprint.postfix.services.submission.options['smtpd_tls_security_level'] = 'may';
  },
  rings: {
    'smtp.auth': { verdict: 'fail', says: 'mail.example.org:587 (IPv4) takes mail before TLS' },
  },
});
