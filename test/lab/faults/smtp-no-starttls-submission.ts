import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-no-starttls-submission',
  summary: 'Port 587 offers no TLS',
  change(blueprint) {
    blueprint.postfix.services.submission.options['smtpd_tls_security_level'] = 'none';
  },
  rings: {
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.starttls' },
    'smtp.starttls': { verdict: 'fail', says: 'mail.example.org:587 (IPv4) does not offer STARTTLS' },
    'smtp.auth': { verdict: 'inconclusive', cause: 'smtp.starttls' },
  },
});
