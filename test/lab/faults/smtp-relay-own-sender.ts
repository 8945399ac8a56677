import { DOMAIN } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-relay-own-sender',
  summary: 'Whoever says a sender at the domain may send everywhere: somebody put the domain on an allow list',
  options: ['--deep'],
  with: ['account', 'peer'],
  change(blueprint) {
    const allowed = `permit_mynetworks, permit_sasl_authenticated, check_sender_access inline:{{${DOMAIN}=OK}}`;
    blueprint.postfix.main['smtpd_relay_restrictions'] = `${allowed}, defer_unauth_destination`;
    blueprint.postfix.main['smtpd_recipient_restrictions'] = `${allowed}, reject_unauth_destination`;
  },
  rings: {
    'tls.profile': { verdict: 'pass' },
    'imap.sessions': { verdict: 'pass' },
    'smtp.relay': {
      verdict: 'fail',
      says: /is an open relay: it takes a recipient at another domain, from a sender at its own/,
    },
  },
});
