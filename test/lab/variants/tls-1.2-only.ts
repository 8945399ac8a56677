import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'tls-1.2-only',
  summary: 'The mail services speak TLS 1.2 only, and prefer an old cipher where somebody has no better one first.',
  change(blueprint) {
    const ciphers = 'ECDHE-ECDSA-AES256-SHA384:ECDHE-ECDSA-AES256-GCM-SHA384';
    Object.assign(blueprint.postfix.main, {
      smtpd_tls_protocols: 'TLSv1.2',
      smtpd_tls_mandatory_protocols: 'TLSv1.2',
      tls_medium_cipherlist: ciphers,
      tls_high_cipherlist: ciphers,
    });
  },
});
