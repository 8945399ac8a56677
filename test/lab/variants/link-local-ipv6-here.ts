import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'link-local-ipv6-here',
  summary: 'The place that mailproof looks from has a route for IPv6, and no address that others could answer.',
  change(blueprint) {
    blueprint.network.vantageIpv6 = 'link-local';
  },
  notes: {
    'dns.ipv6': {
      verdict: 'inconclusive',
      says: 'There is no IPv6 at this vantage point (EADDRNOTAVAIL)',
      because: 'nobody without IPv6 can see what answers over it',
    },
  },
});
