import { defineFault } from '../fault.ts';
import { addSecondCertificate } from '../two-certificates.ts';

export default defineFault({
  name: 'tls-second-unknown-authority',
  summary:
    'The certificate with an RSA key, beside the one with an ECDSA key, comes from an authority that nobody knows',
  change(blueprint) {
    addSecondCertificate(blueprint, { issuer: 'stranger', chain: ['leaf'] });
  },
  rings: {
    'tls.trust': { verdict: 'warn', says: 'for clients that take no other key than RSA' },
  },
});
