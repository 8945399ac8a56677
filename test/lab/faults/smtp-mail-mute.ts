import { standIn } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-mail-mute',
  summary: 'Port 25 greets, and then waits for a policy server that hangs: no RCPT is ever answered',
  options: ['--timeout', '6'],
  change(blueprint) {
    standIn(blueprint, 25, 'silence at RCPT in TLS');
  },
  rings: {
    'smtp.reachable': {
      verdict: 'fail',
      says: 'mail.example.org:25 (IPv4) greets, and then does not answer whoever hands over a message',
    },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
