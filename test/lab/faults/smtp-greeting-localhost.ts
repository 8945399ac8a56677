import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-greeting-localhost',
  summary: "The mail host's name was never set, so Postfix introduces itself as localhost",
  guide: 'mailcow-options',
  change(blueprint) {
    blueprint.postfix.main['myhostname'] = 'localhost.localdomain';
  },
  rings: {
    'rdns.name': { verdict: 'inconclusive', cause: 'smtp.greeting' },
    'smtp.greeting': { verdict: 'warn', says: 'calls itself localhost.localdomain in its greeting' },
  },
});
