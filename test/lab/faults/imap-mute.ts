import { standIn } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-mute',
  summary: 'Ports 993 and 143 take connections and say nothing: Dovecot hangs',
  options: ['--timeout', '6'],
  change(blueprint) {
    for (const port of [993, 143]) standIn(blueprint, port, 'silence');
  },
  unanswered: ['imap'],
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'imap.reachable': { verdict: 'fail', says: 'mail.example.org:143 (IPv4) takes connections and never greets' },
  },
});
