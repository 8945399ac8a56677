import { defineFault } from '../fault.ts';

const WAITS = { verdict: 'inconclusive', cause: 'smtp.starttls' } as const;
/** As a tunnel lets through; with a certificate, a TLS server has more than that to say at once. */
const LARGEST = 1300;

export default defineFault({
  name: 'server-large-packets-lost',
  summary:
    'Packets larger than 1300 bytes do not come from the server, and nobody says so: a tunnel is on the way, and a firewall drops ICMP',
  change({ network }) {
    network.largestPacket = LARGEST;
  },
  rings: {
    'smtp.starttls': { verdict: 'fail', says: "Large packets of the server's are lost on the way" },
    'dns.ipv6': WAITS,
    'tls.trust': WAITS,
    'tls.names': WAITS,
    'tls.expiry': WAITS,
    'tls.same': WAITS,
    'tls.versions': WAITS,
    'tls.ciphers': WAITS,
    'smtp.submission': WAITS,
    'smtp.greeting': WAITS,
    'smtp.auth-port': WAITS,
    'smtp.size': WAITS,
    'imap.reachable': WAITS,
    'imap.starttls': WAITS,
    'http.interface': WAITS,
    'http.hsts': WAITS,
    'http.headers': WAITS,
    'http.security-txt': WAITS,
    'autoconfig.document': WAITS,
    'autoconfig.discovery': WAITS,
    'autodiscover.document': WAITS,
    'mailadm.endpoint': WAITS,
    'mailadm.token': WAITS,
  },
});
