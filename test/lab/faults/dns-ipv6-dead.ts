import { closePort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-ipv6-dead',
  summary: 'There is an AAAA record, and nothing answers over IPv6: mailcow was told to do without.',
  guide: 'disable-ipv6',
  change(blueprint) {
    for (const port of [25, 80, 143, 443, 465, 587, 993]) closePort(blueprint, port, 6);
  },
  rings: {
    'dns.ipv6': { verdict: 'fail', says: 'none of its services answers at its IPv6 address' },
    'tls.*': { verdict: 'inconclusive' },
    'smtp.*': { verdict: 'inconclusive' },
    'smtp.reachable': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'smtp.submission': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'imap.*': { verdict: 'inconclusive' },
    'imap.reachable': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'http.acme': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'http.interface': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'http.hsts': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'http.headers': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'http.security-txt': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'dns.ipv6' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'dns.ipv6' },
  },
});
