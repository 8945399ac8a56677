import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-greeting-version',
  summary: 'The greeting tells which Postfix runs, down to the number, as an old example of its settings does',
  change(blueprint) {
    blueprint.postfix.main['smtpd_banner'] = '$myhostname ESMTP $mail_name ($mail_version)';
  },
  rings: {
    'smtp.greeting': { verdict: 'pass', says: /tells everybody its version: Postcow \(3\.[\d.]+\)/ },
  },
});
