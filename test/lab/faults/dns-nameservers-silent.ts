import { NS1, NS2 } from '../addresses.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-nameservers-silent',
  summary: 'No name server of the domain answers.',
  guide: 'create-dns-records',
  change(blueprint) {
    blueprint.network.deaf.push(NS1.v4, NS1.v6, NS2.v4, NS2.v6);
  },
  rings: {
    'dns.cache': { verdict: 'inconclusive', cause: 'dns.nameservers' },
    'dns.nameservers': { verdict: 'fail', says: 'does not answer' },
  },
});
