import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-submission-in-clear',
  summary: 'Port 465 starts without TLS: wrapper mode was switched off',
  change(blueprint) {
    blueprint.postfix.services.submissions.options['smtpd_tls_wrappermode'] = 'no';
  },
  unanswered: ['submissions'],
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'smtp.submission': { verdict: 'fail', says: 'takes connections, but not TLS' },
  },
});
