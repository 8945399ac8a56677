import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'no-ipv6-here',
  summary: 'The place that mailproof looks from has no IPv6, and the server has.',
  change(blueprint) {
    blueprint.network.vantageIpv6 = 'absent';
  },
  notes: {
    'dns.ipv6': {
      verdict: 'inconclusive',
      says: 'There is no IPv6 at this vantage point',
      because: 'nobody without IPv6 can see what answers over it',
    },
  },
});
