import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-milter-down',
  summary: 'The spam filter does not answer',
  options: ['--patience', '8'],
  with: ['account'],
  change(blueprint) {
    for (const service of ['submissions', 'submission'] as const) blueprint.postfix.services[service].options['smtpd_milters'] = 'inet:127.0.0.1:9';
  },
  rings: {
    'smtp.login': { verdict: 'fail', says: 'The server takes no login on port 465 just now' },
  },
});
