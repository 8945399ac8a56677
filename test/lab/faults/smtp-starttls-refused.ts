import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-starttls-refused',
  summary: 'Postfix cannot read its key: it offers STARTTLS and refuses it',
  change(blueprint) {
    blueprint.postfix.services.submission.options['smtpd_tls_key_file'] = '/etc/ssl/lab/lost.key';
  },
  rings: {
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.starttls' },
    'smtp.starttls': { verdict: 'fail' },
  },
});
