import { defineFault } from '../fault.ts';
import { addSecondCertificate } from '../two-certificates.ts';

export default defineFault({
  name: 'tls-second-other-name',
  summary: 'The certificate with an RSA key, beside the one with an ECDSA key, is for the old name of the server',
  change(blueprint) {
    addSecondCertificate(blueprint, { names: ['old.example.org'] });
  },
  rings: {
    'tls.names': {
      verdict: 'warn',
      says: 'The certificate of mail.example.org, ports 443, 465 and 993 (IPv4) for clients that take no other key than RSA does not cover the name mail.example.org',
    },
  },
});
