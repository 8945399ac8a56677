import { DOMAIN, PEER_ADDRESS, PEER_HOST } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-outbound-unauthenticated',
  summary: 'The other provider finds the signature bad',
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.peer.main['smtpd_recipient_restrictions'] =
      `check_recipient_access inline:{{${PEER_ADDRESS}=PREPEND Authentication-Results: ${PEER_HOST}; dkim=fail header.d=${DOMAIN}; spf=pass}}`;
  },
  rings: {
    'roundtrip.outbound': { verdict: 'fail', says: 'The other provider did not find dkim good' },
  },
});
