import { addCertificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-old-certificate',
  summary: 'Dovecot was not started again after the renewal and goes on with the certificate before',
  change(blueprint) {
    addCertificate(blueprint, 'old', { startsIn: -60, endsIn: 30 });
    blueprint.dovecot.certificate = 'old';
  },
  rings: {
    'tls.same': { verdict: 'warn', says: 'mail.example.org shows 2 different certificates' },
  },
});
