import { NS2 } from '../addresses.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-nameserver-silent',
  summary: 'One of the two name servers never answers.',
  guide: 'create-dns-records',
  change(blueprint) {
    blueprint.network.deaf.push(NS2.v4, NS2.v6);
  },
  rings: {
    'dns.nameservers': { verdict: 'warn', says: 'ns2.example.net (192.5.6.12, 2001:503:a83e::12) does not answer' },
  },
});
