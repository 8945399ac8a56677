import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-submission-no-dovecot',
  summary: 'Postfix does not reach Dovecot, and greets nobody who wants to send',
  guide: 'start-mailcow',
  options: ['--timeout', '6'],
  change(blueprint) {
    for (const name of ['submissions', 'submission'] as const)
      blueprint.postfix.services[name].options['smtpd_sasl_path'] = 'private/nobody';
  },
  unanswered: ['submission'],
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'smtp.submission': { verdict: 'fail', says: 'mail.example.org:587 (IPv4) takes connections and never greets' },
  },
});
