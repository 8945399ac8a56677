import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

/** More than fits into one UDP packet (1232 bytes). */
const VERIFICATIONS = 20;

export default defineFault({
  name: 'dns-no-tcp',
  summary:
    "The name servers' firewall lets no TCP in, and the domain has more TXT records than fit into one UDP packet",
  guide: 'create-dns-records',
  change(blueprint) {
    for (const name of ['ns1.example.net', 'ns2.example.net'])
      Object.assign(blueprint.dns.nameServers[name] ?? {}, { door: { fails: [], tcp: false } });
    for (let number = 0; number < VERIFICATIONS; number += 1)
      addRecord(blueprint, DOMAIN, 'TXT', `service-${number}-site-verification=${'0123456789abcdef'.repeat(4)}`);
  },
  rings: {
    'dns.nameservers': {
      verdict: 'fail',
      says: 'No name server of the domain answers the question for TXT of example.org',
    },
    'dns.cache': { verdict: 'inconclusive', cause: 'dns.nameservers' },
    'spf.*': { verdict: 'inconclusive', cause: 'dns.nameservers' },
    'spf.helo': { verdict: 'pass' },
  },
});
