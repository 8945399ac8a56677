/** TLS: one good certificate on every service, and no outdated versions. */
import './tls/certificate.check.ts';
import './tls/sameness.check.ts';
