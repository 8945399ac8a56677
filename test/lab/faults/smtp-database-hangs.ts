import { standIn } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-database-hangs',
  summary:
    "mailcow's database hangs: Postfix greets and never answers whoever names a recipient, and no page ever comes",
  options: ['--timeout', '6'],
  change(blueprint) {
    standIn(blueprint, 25, 'silence at RCPT in TLS');
    blueprint.web.trouble = 'hangs';
  },
  rings: {
    'smtp.reachable': { verdict: 'fail', says: 'the database, which both ask, hangs' },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.interface': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.hsts': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.headers': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.security-txt': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
