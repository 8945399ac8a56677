import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-impostor',
  summary: "The spam filter does not look at SPF: whoever wants to brings mail in the server's users' names",
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.incomingHeaders = '';
  },
  rings: {
    'roundtrip.impostor': {
      verdict: 'warn',
      says: 'arrives in INBOX, and nothing in it says that it is forged',
    },
  },
});
