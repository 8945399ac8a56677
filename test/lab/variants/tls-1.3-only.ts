import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'tls-1.3-only',
  summary: 'Only TLS 1.3 is spoken.',
  change(blueprint) {
    blueprint.nginx.protocols = 'TLSv1.3';
    blueprint.dovecot.settings['ssl_min_protocol'] = 'TLSv1.3';
    Object.assign(blueprint.postfix.main, {
      smtpd_tls_protocols: '>=TLSv1.3',
      smtpd_tls_mandatory_protocols: '>=TLSv1.3',
    });
  },
});
