import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'privacy-user-name',
  summary: 'A gateway writes down the name that the sender logs in with',
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.submittedHeaders += '/^Chat-Version:/ PREPEND X-Authenticated-User: customer-4711\n';
  },
  rings: {
    'privacy.user-name': { verdict: 'warn', says: 'customer-4711' },
  },
});
