import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'privacy-mailer-added',
  summary: 'A gateway in PHP sends every message on by a library that writes its name and version into it',
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.submittedHeaders +=
      '/^Chat-Version:/ PREPEND X-Mailer: PHPMailer 6.9.1 (https://github.com/PHPMailer/PHPMailer)\n';
  },
  rings: {
    'privacy.client-address': {
      verdict: 'pass',
      says: 'The field X-Mailer was added on the way, and tells which software had the message: PHPMailer 6.9.1',
    },
  },
});
