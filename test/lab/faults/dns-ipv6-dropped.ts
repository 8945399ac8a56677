import { dropAll } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-ipv6-dropped',
  summary: 'There is an AAAA record, and everything that comes to it is dropped',
  guide: 'disable-ipv6',
  change(blueprint) {
    dropAll(blueprint, [6]);
  },
  rings: {
    'http.clock': { verdict: 'pass' },
    'dns.ipv6': { verdict: 'fail', says: 'none of its services answers at its IPv6 address' },
    'tls.*': { verdict: 'inconclusive' },
    'smtp.*': { verdict: 'inconclusive' },
    'smtp.reachable': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'smtp.submission': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'imap.*': { verdict: 'inconclusive' },
    'imap.reachable': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'pop3.closed': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'sieve.closed': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'ports.internal': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'http.*': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'mailadm.port': { verdict: 'inconclusive', cause: 'dns.ipv6' },
  },
});
