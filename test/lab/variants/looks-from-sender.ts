import { VANTAGE } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'looks-from-sender',
  summary: 'mailproof runs on a machine that may send for the domain, and the server takes its mail as it comes.',
  with: ['account'],
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', `v=spf1 mx ip4:${VANTAGE.v4} ip6:${VANTAGE.v6} -all`);
    blueprint.postfix.incomingHeaders = '';
  },
  notes: {
    'roundtrip.impostor': {
      verdict: 'inconclusive',
      says: 'so nothing was forged',
      because: 'what it brings is genuine by the record',
    },
  },
});
