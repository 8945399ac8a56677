import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-forgery',
  summary: "The spam filter does not look at DMARC: whoever wants to writes to users in other users' names",
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.postfix.incomingHeaders = '';
  },
  rings: {
    'roundtrip.forgery': {
      verdict: 'warn',
      says: 'arrives in INBOX, and nothing in it says that it is forged',
    },
    'roundtrip.impostor': { verdict: 'inconclusive', cause: 'roundtrip.forgery' },
  },
});
