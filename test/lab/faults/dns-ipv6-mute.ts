import { standIn } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-ipv6-mute',
  summary: 'Over IPv6 connections to port 993 come about, and then nothing passes',
  guide: 'disable-ipv6',
  options: ['--timeout', '6'],
  change(blueprint) {
    standIn(blueprint, 993, 'silence', 6);
  },
  rings: {
    'dns.ipv6': { verdict: 'fail', says: 'mail.example.org:993 answers over IPv4, but not at its IPv6 address' },
    'tls.*': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'imap.reachable': { verdict: 'inconclusive', cause: 'dns.ipv6' },
  },
});
