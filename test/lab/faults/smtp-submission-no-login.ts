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
    'smtp.login': { verdict: 'fail', says: "The server refuses the account's login on port 587" },
    'roundtrip.delivery': { verdict: 'inconclusive', cause: 'smtp.login' },
  },
});
