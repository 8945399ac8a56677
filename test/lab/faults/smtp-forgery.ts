import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-forgery',
  summary: 'Everybody who is logged in may send as anybody',
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.main['smtpd_sender_restrictions'] =
      'permit_mynetworks, permit_sasl_authenticated, reject_unlisted_sender';
  },
  rings: {
    'smtp.forgery': {
      verdict: 'fail',
      says: "The server takes a message with another account's address as the envelope sender",
    },
  },
});
