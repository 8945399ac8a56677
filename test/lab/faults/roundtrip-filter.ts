import { weighedByPeer } from '../weighed.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-filter',
  summary: "The other provider's rspamd counts points for the name that the server says",
  with: ['account', 'peer'],
  change: weighedByPeer('FORGED_RECIPIENTS(2.00)[], HFILTER_HELO_NORES_A_OR_MX(0.30)[], R_DKIM_ALLOW(-0.20)[]'),
  rings: {
    'roundtrip.filter': {
      verdict: 'warn',
      says: "The other provider's filter counts 0.3 points against the server (HFILTER_HELO_NORES_A_OR_MX)",
    },
  },
});
