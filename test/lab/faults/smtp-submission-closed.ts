import { closePort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-submission-closed',
  summary: 'Nothing listens on port 465',
  change(blueprint) {
    closePort(blueprint, 465);
  },
  unanswered: ['submissions'],
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'smtp.submission': { verdict: 'fail', says: 'mail.example.org:465 (IPv4) refuses connections' },
  },
});
