import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-old-versions-mail',
  summary: 'Somebody switched old TLS versions on for all mail services',
  change(blueprint) {
    const old = '>=TLSv1';
    Object.assign(blueprint.postfix.main, {
      smtpd_tls_protocols: old,
      smtpd_tls_mandatory_protocols: old,
      tls_medium_cipherlist: 'DEFAULT@SECLEVEL=0',
      tls_high_cipherlist: 'DEFAULT@SECLEVEL=0',
    });
    Object.assign(blueprint.dovecot.settings, { ssl_min_protocol: 'TLSv1', ssl_cipher_list: 'DEFAULT@SECLEVEL=0' });
  },
  rings: {
    'tls.versions': {
      verdict: 'warn',
      says: 'mail.example.org, ports 25, 143, 465, 587 and 993 (IPv4, IPv6) accepts TLSv1.1',
    },
  },
});
