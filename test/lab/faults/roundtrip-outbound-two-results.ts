import { DOMAIN, PEER_ADDRESS, PEER_HOST } from '../healthy.ts';
import { defineFault } from '../fault.ts';

/** What one of the provider's programs writes. */
function writes(result: string): string {
  return `check_recipient_access inline:{{${PEER_ADDRESS}=PREPEND Authentication-Results: ${PEER_HOST}; ${result}}}`;
}

export default defineFault({
  name: 'roundtrip-outbound-two-results',
  summary: 'The other provider, each of whose programs writes its own result, does not let the server send by SPF',
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.peer.main['smtpd_recipient_restrictions'] = [
      writes(`spf=fail smtp.mailfrom=${DOMAIN}`),
      writes(`dkim=pass header.d=${DOMAIN}`),
    ].join(', ');
  },
  rings: {
    'roundtrip.outbound': { verdict: 'fail', says: 'The other provider did not find spf good' },
  },
});
