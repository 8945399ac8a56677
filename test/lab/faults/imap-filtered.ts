import { filterPort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-filtered',
  summary: 'A firewall drops what comes in on port 143',
  change(blueprint) {
    filterPort(blueprint, 143);
  },
  unanswered: ['imap'],
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'imap.reachable': { verdict: 'fail', says: 'mail.example.org:143 (IPv4) does not answer' },
  },
});
