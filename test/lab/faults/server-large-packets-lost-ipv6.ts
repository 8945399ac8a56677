import { defineFault } from '../fault.ts';

const WAITS = { verdict: 'inconclusive', cause: 'smtp.starttls' } as const;
/** As a tunnel lets through; with a certificate, a TLS server has more than that to say at once. */
const LARGEST = 1300;

export default defineFault({
  name: 'server-large-packets-lost-ipv6',
  summary:
    'Over IPv6, packets larger than 1300 bytes do not come from the server, and nobody says so: IPv6 comes through a tunnel, and a firewall drops ICMPv6',
  change({ network }) {
    network.largestPacket = LARGEST;
    network.narrow = 6;
  },
  rings: {
    'smtp.starttls': { verdict: 'fail', says: "Over IPv6, large packets of the server's are lost on the way" },
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
  },
});
