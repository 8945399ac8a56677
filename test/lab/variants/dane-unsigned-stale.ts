import { setRecord, zoneOf } from '../blueprint.ts';
import { DOMAIN, HOST } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'dane-unsigned-stale',
  summary: "A TLSA record of an earlier key stands in a zone without DNSSEC, where it is in nobody's way.",
  change(blueprint) {
    setRecord(blueprint, `_25._tcp.${HOST}`, 'TLSA', '{{tlsa peer 3 1 1}}');
    zoneOf(blueprint, DOMAIN).signed = false;
    zoneOf(blueprint, DOMAIN).ds = 'absent';
  },
  notes: {
    'dns.tlsa': {
      verdict: 'pass',
      says: 'is not signed with DNSSEC, so senders ignore it',
      because: 'it is of no use',
    },
  },
});
