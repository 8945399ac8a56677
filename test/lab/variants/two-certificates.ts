import { addSecondCertificate } from '../two-certificates.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'two-certificates',
  summary: 'Every service has a certificate with an RSA key beside the one with an ECDSA key.',
  change: addSecondCertificate,
});
