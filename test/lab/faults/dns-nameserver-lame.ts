import { zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-nameserver-lame',
  summary: 'One of the two name servers does not know the domain.',
  guide: 'create-dns-records',
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).lame.push('ns2.example.net');
  },
  rings: {
    'dns.nameservers': {
      verdict: 'warn',
      says: "ns2.example.net (192.5.6.12, 2001:503:a83e::12) is on the domain's list, and does not hold its records",
    },
  },
});
