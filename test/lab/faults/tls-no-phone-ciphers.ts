import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-no-phone-ciphers',
  summary: 'The ports for sending speak TLS 1.2 with old ciphers only, which Delta Chat does not have',
  change(blueprint) {
    const ciphers = 'ECDHE-ECDSA-AES256-SHA384';
    for (const service of ['submissions', 'submission'] as const)
      Object.assign(blueprint.postfix.services[service].options, {
        smtpd_tls_protocols: 'TLSv1.2',
        smtpd_tls_mandatory_protocols: 'TLSv1.2',
        tls_medium_cipherlist: ciphers,
        tls_high_cipherlist: ciphers,
      });
  },
  rings: {
    'tls.ciphers': {
      verdict: 'fail',
      says: 'mail.example.org, ports 465 and 587 (IPv4, IPv6) declines everything that Delta Chat offers',
    },
  },
});
