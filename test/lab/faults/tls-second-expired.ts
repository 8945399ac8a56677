import { defineFault } from '../fault.ts';
import { addSecondCertificate } from '../two-certificates.ts';

export default defineFault({
  name: 'tls-second-expired',
  summary: 'The certificate with an RSA key, beside the one with an ECDSA key, was not renewed and has expired',
  change(blueprint) {
    addSecondCertificate(blueprint, { startsIn: -92, endsIn: -2.5 });
  },
  rings: {
    'tls.expiry': {
      verdict: 'warn',
      says: 'The certificate of mail.example.org, ports 443, 465 and 993 (IPv4) for clients that take no other key than RSA expired 2 days ago',
    },
  },
});
