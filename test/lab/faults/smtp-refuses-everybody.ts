import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-refuses-everybody',
  summary: 'The server takes mail from nobody, and says of everybody that it is the client that it does not want',
  options: ['--patience', '8'],
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.postfix.services.smtp.options['smtpd_client_restrictions'] = 'reject';
  },
  rings: {
    'smtp.reachable': { verdict: 'inconclusive', says: 'does not want to talk to the place that mailproof looks from' },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.sender': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'roundtrip.inbound': { verdict: 'fail', says: 'The message from the other provider does not arrive' },
    'roundtrip.forgery': { verdict: 'inconclusive', cause: 'roundtrip.inbound' },
    'roundtrip.impostor': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
