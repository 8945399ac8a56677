import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-no-starttls',
  summary: 'Port 25 offers no TLS',
  change(blueprint) {
    blueprint.postfix.services.smtp.options['smtpd_tls_security_level'] = 'none';
  },
  rings: {
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.starttls' },
    'smtp.starttls': { verdict: 'fail', says: 'mail.example.org:25 (IPv4) does not offer STARTTLS' },
  },
});
