import { addRecord, dropAll } from '../blueprint.ts';
import { DOMAIN, HOST } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'server-down',
  summary: 'The server is down, and somebody waits for messages',
  options: ['--patience', '8'],
  with: ['account', 'token'],
  change(blueprint) {
    dropAll(blueprint);
    addRecord(blueprint, `_imaps._tcp.${DOMAIN}`, 'SRV', `0 1 993 ${HOST}`);
    addRecord(blueprint, `_pop3s._tcp.${DOMAIN}`, 'SRV', `0 1 995 ${HOST}`);
  },
  rings: {
    'server.reachable': { verdict: 'fail', says: 'answers on no port, though other hosts do' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'server.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'server.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'smtp.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'imap.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'pop3.closed': { verdict: 'inconclusive', cause: 'server.reachable' },
    'sieve.closed': { verdict: 'inconclusive', cause: 'server.reachable' },
    'ports.internal': { verdict: 'inconclusive', cause: 'server.reachable' },
    'http.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'server.reachable' },
    'mailadm.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'mailadm.link': { verdict: 'pass' },
    'dns.srv': { verdict: 'inconclusive', cause: 'server.reachable' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'server.reachable' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'server.reachable' },
    'roundtrip.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'privacy.*': { verdict: 'inconclusive', cause: 'server.reachable' },
  },
});
