import { VANTAGE } from '../addresses.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'privacy-address-field',
  summary: "A gateway writes the sender's address into a field of its own",
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.submittedHeaders += `/^Chat-Version:/ PREPEND X-Originating-IP: [${VANTAGE.v4}]\n`;
  },
  rings: {
    'privacy.client-address': { verdict: 'warn', says: "The field X-Originating-IP tells the sender's address" },
  },
});
