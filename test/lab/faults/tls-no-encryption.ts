import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-no-encryption',
  summary:
    'Dovecot was told to take every cipher there is, for an old scanner: those that encrypt nothing are among them',
  options: ['--deep'],
  change(blueprint) {
    blueprint.dovecot.settings['ssl_cipher_list'] = 'ALL:COMPLEMENTOFALL:@SECLEVEL=0';
  },
  rings: {
    'tls.profile': {
      verdict: 'warn',
      says: /mail\.example\.org, ports 143 and 993 \(IPv4\) takes TLS_ECDHE_ECDSA_WITH_NULL_SHA.*, which encrypts nothing/,
    },
  },
});
