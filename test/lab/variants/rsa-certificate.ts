import { certificate } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'rsa-certificate',
  summary: 'The certificate has an RSA key, and the root itself has signed it.',
  change(blueprint) {
    Object.assign(certificate(blueprint), { key: 'rsa2048', issuer: 'root', chain: ['leaf'] });
  },
});
