import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-tlsa-fails',
  summary: 'The name servers answer SERVFAIL to whoever asks for the TLSA record, and know everything else',
  change(blueprint) {
    const name = `_25._tcp.${HOST}`;
    setRecord(blueprint, name, 'TLSA', '{{tlsa server 3 1 1}}');
    for (const server of ['ns1.example.net', 'ns2.example.net'])
      Object.assign(blueprint.dns.nameServers[server] ?? {}, { door: { fails: [`TLSA ${name}`], tcp: true } });
  },
  rings: {
    'dns.nameservers': { verdict: 'fail', says: 'mail servers that check DANE deliver nothing to this domain' },
    'dns.tlsa': { verdict: 'inconclusive', cause: 'dns.nameservers' },
  },
});
