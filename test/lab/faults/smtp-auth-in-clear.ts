import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-auth-in-clear',
  summary: 'Logins are offered before TLS',
  change(blueprint) {
    blueprint.postfix.main['smtpd_tls_auth_only'] = 'no';
    blueprint.postfix.services.submission.options['smtpd_tls_security_level'] = 'may';
  },
  rings: {
    'smtp.auth': { verdict: 'fail', says: 'mail.example.org:587 (IPv4) offers to log in before TLS' },
  },
});
