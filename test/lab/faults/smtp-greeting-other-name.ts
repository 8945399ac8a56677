import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-greeting-other-name',
  summary: 'Another mail server holds the ports and greets with its own name',
  change(blueprint) {
    blueprint.postfix.main['smtpd_banner'] = 'debian.example.net ESMTP Exim 4.98';
  },
  rings: {
    'smtp.greeting': { verdict: 'warn', says: 'calls itself debian.example.net in its greeting' },
  },
});
