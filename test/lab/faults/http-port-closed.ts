/** Somebody closed port 80 because "everything is encrypted". */
import { closePort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-port-closed',
  summary: 'Port 80 is closed: nothing goes out in clear, and the certificate cannot be renewed.',
  guide: 'redirect-http',
  change(blueprint) {
    closePort(blueprint, 80);
  },
  rings: {
    'http.acme': {
      verdict: 'warn',
      says: "http://mail.example.org/.well-known/acme-challenge/ (IPv4) does not answer, so Let's Encrypt cannot look there",
    },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'http.acme' },
  },
});
