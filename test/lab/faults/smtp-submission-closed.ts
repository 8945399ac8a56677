import { closePort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-submission-closed',
  summary: 'Nothing listens on port 465',
  change(blueprint) {
    closePort(blueprint, 465);
  },
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'smtp.submission': { verdict: 'fail', says: 'mail.example.org:465 (IPv4) refuses connections' },
    'smtp.greeting': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'smtp.size': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'smtp.submission' },
  },
});
