import { BRIDGE } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-mail-host-private',
  summary: 'The A record holds the address of the Docker bridge.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, HOST, 'A', BRIDGE);
  },
  rings: {
    'http.clock': { verdict: 'pass' },
    'server.reachable': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'dns.mail-host': { verdict: 'fail', says: '172.22.1.1, which is private' },
    'rdns.*': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'reputation.address': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'tls.*': { verdict: 'inconclusive' },
    'smtp.*': { verdict: 'inconclusive' },
    'imap.*': { verdict: 'inconclusive' },
    'pop3.*': { verdict: 'inconclusive' },
    'sieve.*': { verdict: 'inconclusive' },
    'ports.*': { verdict: 'inconclusive' },
    'http.*': { verdict: 'inconclusive' },
    'autoconfig.*': { verdict: 'inconclusive' },
    'autodiscover.document': { verdict: 'inconclusive' },
    'mailadm.endpoint': { verdict: 'inconclusive' },
    'mailadm.port': { verdict: 'inconclusive' },
  },
});
