import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'privacy-headers-kept',
  summary: 'The header checks that make senders anonymous are missing',
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.postfix.submittedHeaders = '';
  },
  rings: {
    'privacy.client-address': { verdict: 'warn', says: "The first Received line tells the sender's address" },
    // The line names the login as well, which is the address, as everywhere at mailcow: nothing that From does not say.
    'privacy.user-name': { verdict: 'pass' },
  },
});
