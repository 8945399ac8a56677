import { closePort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-ipv6-one-port',
  summary: 'IMAP listens on IPv4 alone.',
  guide: 'disable-ipv6',
  change(blueprint) {
    closePort(blueprint, 993, 6);
  },
  rings: {
    'dns.ipv6': { verdict: 'fail', says: 'mail.example.org:993 answers over IPv4, but not at its IPv6 address' },
    'tls.*': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'imap.reachable': { verdict: 'inconclusive', cause: 'dns.ipv6' },
  },
});
