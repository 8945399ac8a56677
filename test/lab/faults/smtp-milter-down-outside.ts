import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-milter-down-outside',
  summary: 'The spam filter does not answer, seen without an account',
  guide: 'start-mailcow',
  change(blueprint) {
    blueprint.postfix.main['smtpd_milters'] = 'inet:127.0.0.1:9';
  },
  rings: {
    'smtp.reachable': { verdict: 'fail', says: 'The spam filter does not answer' },
    'smtp.submission': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.starttls': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.auth-port': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
