import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-submission-no-login',
  summary: 'Port 587 offers no login',
  options: ['--patience', '8'],
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.services.submission.options['smtpd_sasl_auth_enable'] = 'no';
  },
  rings: {
    'smtp.login': { verdict: 'fail', says: 'The server offers no login by password on port 587, so none was tried' },
    'roundtrip.delivery': { verdict: 'inconclusive', cause: 'smtp.login' },
  },
});
