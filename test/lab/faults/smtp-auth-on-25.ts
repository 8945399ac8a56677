import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-auth-on-25',
  summary: 'Logins are offered on port 25, before TLS too',
  change(blueprint) {
    blueprint.postfix.main['smtpd_tls_auth_only'] = 'no';
    blueprint.postfix.services.smtp.options['smtpd_sasl_auth_enable'] = 'yes';
  },
  rings: {
    'smtp.auth-port': { verdict: 'inconclusive', cause: 'smtp.auth' },
    'smtp.auth': { verdict: 'fail', says: 'mail.example.org:25 (IPv4) offers to log in before TLS' },
  },
});
