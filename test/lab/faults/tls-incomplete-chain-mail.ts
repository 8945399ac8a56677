import { addCertificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-incomplete-chain-mail',
  summary: 'The web server sends the whole chain, and mail services the certificate alone',
  change(blueprint) {
    addCertificate(blueprint, 'alone', { chain: ['leaf'] });
    for (const service of Object.values(blueprint.postfix.services)) service.certificate = 'alone';
    blueprint.dovecot.certificate = 'alone';
  },
  rings: {
    'tls.trust': {
      verdict: 'fail',
      says: 'The certificate of mail.example.org, ports 25, 143, 465, 587 and 993 (IPv4, IPv6) is sent alone',
    },
    'tls.same': { verdict: 'warn' },
  },
});
