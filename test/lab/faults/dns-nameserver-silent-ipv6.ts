import { NS2 } from '../addresses.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-nameserver-silent-ipv6',
  summary: 'One of the two name servers does not answer over IPv6.',
  guide: 'create-dns-records',
  change(blueprint) {
    blueprint.network.deaf.push(NS2.v6);
  },
  rings: {
    'dns.nameservers': { verdict: 'warn', says: 'ns2.example.net (2001:503:a83e::12) does not answer' },
  },
});
