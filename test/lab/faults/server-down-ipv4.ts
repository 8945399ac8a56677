import { dropAll } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'server-down-ipv4',
  summary: 'Nothing of the server answers over IPv4: its firewall knows IPv6 only',
  change(blueprint) {
    dropAll(blueprint, [4]);
  },
  rings: {
    'http.clock': { verdict: 'pass' },
    'server.reachable': { verdict: 'fail', says: 'answers on no port at 24.48.100.24' },
    'tls.*': { verdict: 'inconclusive' },
    'smtp.*': { verdict: 'inconclusive' },
    'smtp.reachable': { verdict: 'inconclusive', cause: 'server.reachable' },
    'smtp.submission': { verdict: 'inconclusive', cause: 'server.reachable' },
    'imap.*': { verdict: 'inconclusive' },
    'imap.reachable': { verdict: 'inconclusive', cause: 'server.reachable' },
    'pop3.closed': { verdict: 'inconclusive', cause: 'server.reachable' },
    'sieve.closed': { verdict: 'inconclusive', cause: 'server.reachable' },
    'ports.internal': { verdict: 'inconclusive', cause: 'server.reachable' },
    'http.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'server.reachable' },
    'mailadm.token': { verdict: 'pass' },
    'mailadm.*': { verdict: 'inconclusive', cause: 'server.reachable' },
  },
});
