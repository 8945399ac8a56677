import { closePort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-closed',
  summary: 'Nothing listens on port 993',
  change(blueprint) {
    closePort(blueprint, 993);
  },
  unanswered: ['imaps'],
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'imap.reachable': { verdict: 'fail', says: 'mail.example.org:993 (IPv4) refuses connections' },
  },
});
