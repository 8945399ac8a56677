import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'roundtrip-forgery-peer',
  summary: 'The other provider lets nobody send in the name of others: whether the server would mark it is not known',
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.peer.headers = `/^From:.*@${DOMAIN}/ REJECT From is not your address\n`;
  },
  rings: {
    'roundtrip.forgery': { verdict: 'inconclusive', says: "lets nobody send in another's name" },
  },
});
