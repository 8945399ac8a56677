import { dropAll } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'server-banned',
  summary: 'mailcow has banned the vantage point after failed logins',
  change(blueprint) {
    dropAll(blueprint);
  },
  rings: {
    'server.reachable': { verdict: 'fail', says: 'answers on no port, though other hosts do' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'server.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'server.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'smtp.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'imap.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'pop3.closed': { verdict: 'inconclusive', cause: 'server.reachable' },
    'sieve.closed': { verdict: 'inconclusive', cause: 'server.reachable' },
    'ports.internal': { verdict: 'inconclusive', cause: 'server.reachable' },
    'http.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'server.reachable' },
    'mailadm.*': { verdict: 'inconclusive', cause: 'server.reachable' },
  },
});
