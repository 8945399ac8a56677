import { standIn } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-submission-mute',
  summary: 'Ports 465 and 587 take connections and say nothing',
  options: ['--timeout', '6'],
  change(blueprint) {
    for (const port of [465, 587]) standIn(blueprint, port, 'silence');
  },
  unanswered: ['submission'],
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'smtp.submission': { verdict: 'fail', says: 'mail.example.org:465 (IPv4) takes connections, but not TLS' },
  },
});
