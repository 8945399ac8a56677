import { setRecord, zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-nameserver-empty-names',
  summary: 'The name servers deny names that have no record themselves, and serve the records below them.',
  guide: 'create-dns-records',
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).signed = false;
    zoneOf(blueprint, DOMAIN).ds = 'absent';
    setRecord(blueprint, `_imaps._tcp.${DOMAIN}`, 'SRV', `0 1 993 ${HOST}`);
    for (const server of ['ns1.example.net', 'ns2.example.net'])
      Object.assign(blueprint.dns.nameServers[server] ?? {}, {
        door: { fails: [], denies: [`_domainkey.${DOMAIN}`, `_tcp.${DOMAIN}`], tcp: true },
      });
  },
  rings: {
    'dns.nameservers': {
      verdict: 'warn',
      says: /there is no (_tcp.example.org and )?_domainkey\.example\.org( and _tcp\.example\.org)?, although it holds records below/,
    },
    'dns.srv': { verdict: 'pass' },
  },
});
