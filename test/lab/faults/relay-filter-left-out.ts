import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-filter-left-out',
  summary: "Somebody took filtermail out of the relay's master.cf: readable and unsigned mail passes.",
  on: 'chatmail-1.12',
  change({ postfix }) {
    if (postfix.filter !== undefined) Object.assign(postfix.filter, { outgoing: 'left out', incoming: 'left out' });
  },
  rings: {
    'smtp.forgery': { verdict: 'warn', says: "The server takes a message with another account's address in From" },
    'relay.cleartext': { verdict: 'fail', says: 'The relay takes a message that is not encrypted, from its own user' },
    'relay.signatures': {
      verdict: 'fail',
      says: "The relay takes a message in a user's name without a DKIM signature",
    },
  },
});
