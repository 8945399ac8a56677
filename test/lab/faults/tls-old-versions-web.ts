import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-old-versions-web',
  summary: 'Somebody switched old TLS versions on for the web server',
  change(blueprint) {
    blueprint.nginx.protocols = 'TLSv1 TLSv1.1 TLSv1.2 TLSv1.3';
  },
  rings: {
    'tls.versions': { verdict: 'warn', says: 'mail.example.org:443 (IPv4, IPv6) accepts TLSv1.1' },
  },
});
