import { blockPort } from '../blueprint.ts';
import { CONTROL_PORTS } from '../daemons/standins.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'server-unseen',
  summary: "The vantage point's network lets out nothing but DNS",
  change(blueprint) {
    for (const port of CONTROL_PORTS) blockPort(blueprint, port);
  },
  rings: {
    'server.reachable': { verdict: 'inconclusive', says: 'Nothing can be seen from here' },
    'dns.ipv6': { verdict: 'inconclusive' },
    'dmarc.reports': { verdict: 'inconclusive' },
    'tls.*': { verdict: 'inconclusive' },
    'smtp.*': { verdict: 'inconclusive' },
    'imap.*': { verdict: 'inconclusive' },
    'pop3.closed': { verdict: 'inconclusive' },
    'sieve.closed': { verdict: 'inconclusive' },
    'ports.internal': { verdict: 'inconclusive' },
    'http.*': { verdict: 'inconclusive' },
    'autoconfig.*': { verdict: 'inconclusive' },
    'autodiscover.document': { verdict: 'inconclusive' },
    'mailadm.*': { verdict: 'inconclusive' },
  },
});
