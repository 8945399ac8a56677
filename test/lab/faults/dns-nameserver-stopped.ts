import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-nameserver-stopped',
  summary: 'On the host of one of the two name servers nothing listens.',
  guide: 'create-dns-records',
  change(blueprint) {
    const host = blueprint.dns.nameServers['ns2.example.net'];
    if (host !== undefined) host.running = false;
  },
  rings: {
    'dns.nameservers': { verdict: 'warn', says: 'ns2.example.net (192.5.6.12, 2001:503:a83e::12) does not answer' },
  },
});
