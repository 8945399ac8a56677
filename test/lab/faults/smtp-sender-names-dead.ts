import { PEER_DOMAIN } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-sender-names-dead',
  summary: "The server cannot look up its senders' domains, and puts off whoever has one",
  guide: 'start-mailcow',
  options: ['--patience', '8'],
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.postfix.services.smtp.options['smtpd_sender_restrictions'] =
      `check_sender_access inline:{{${PEER_DOMAIN}=450 4.1.8 Sender address rejected: Domain not found}}`;
  },
  rings: {
    'smtp.sender': { verdict: 'fail', says: 'puts off mail from everybody who has an address' },
    'roundtrip.inbound': { verdict: 'inconclusive', cause: 'smtp.sender' },
    'roundtrip.forgery': { verdict: 'inconclusive', cause: 'smtp.sender' },
  },
});
