import { addCertificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-old-certificate-expired',
  summary: 'Postfix was not started again after the renewal, and its certificate has expired',
  change(blueprint) {
    addCertificate(blueprint, 'old', { startsIn: -90, endsIn: -0.5 });
    for (const service of Object.values(blueprint.postfix.services)) service.certificate = 'old';
  },
  rings: {
    'tls.expiry': {
      verdict: 'fail',
      says: 'The certificate of mail.example.org, ports 25, 465 and 587 (IPv4, IPv6) expired less than a day ago',
    },
    'tls.same': { verdict: 'warn' },
  },
});
