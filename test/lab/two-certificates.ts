/** A certificate with an RSA key beside the one with an ECDSA key. */
import { addCertificate, site } from './blueprint.ts';
import type { Blueprint, CertificateBlueprint } from './blueprint.ts';

/** Gives every service a second certificate, like the first but for the changes. */
export function addSecondCertificate(blueprint: Blueprint, changes: Partial<CertificateBlueprint> = {}): void {
  addCertificate(blueprint, 'rsa', { key: 'rsa2048', ...changes });
  blueprint.postfix.main['smtpd_tls_chain_files'] = ['server', 'rsa']
    .flatMap((name) => [`/etc/ssl/lab/${name}.key`, `/etc/ssl/lab/${name}.pem`])
    .join(', ');
  Object.assign(blueprint.dovecot.settings, {
    ssl_alt_cert: '</etc/ssl/lab/rsa.pem',
    ssl_alt_key: '</etc/ssl/lab/rsa.key',
  });
  site(blueprint, 'https').directives.push(
    'ssl_certificate /etc/ssl/lab/rsa.pem;',
    'ssl_certificate_key /etc/ssl/lab/rsa.key;',
  );
}
