import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-auth-port',
  summary: 'Logins are offered on port 25, after TLS',
  change(blueprint) {
    blueprint.postfix.services.smtp.options['smtpd_sasl_auth_enable'] = 'yes';
  },
  rings: {
    'smtp.auth-port': { verdict: 'warn', says: 'offers to log in, though it is the port for other servers' },
  },
});
