import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-sender-lists-dead',
  summary: 'The database that the server asks about senders does not answer: only bounces, which have none, are taken',
  guide: 'start-mailcow',
  options: ['--patience', '8'],
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.postfix.services.smtp.options['smtpd_sender_restrictions'] =
      'check_sender_access inline:{<>=permit}, check_sender_access socketmap:inet:127.0.0.1:9:senders';
  },
  rings: {
    'smtp.sender': { verdict: 'fail', says: 'puts off mail from everybody who has an address' },
    'roundtrip.inbound': { verdict: 'inconclusive', cause: 'smtp.sender' },
    'roundtrip.impostor': { verdict: 'inconclusive', cause: 'smtp.sender' },
    'roundtrip.forgery': { verdict: 'inconclusive', cause: 'smtp.sender' },
  },
});
