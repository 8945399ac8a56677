import { dropAll } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-down',
  summary: 'A relay is down, and mailproof has no account there.',
  on: 'chatmail-1.12',
  options: ['--no-accounts'],
  change(blueprint) {
    dropAll(blueprint);
  },
  rings: {
    'server.reachable': { verdict: 'fail', says: 'answers on no port, though other hosts do' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'server.reachable' },
    'dns.srv': { verdict: 'inconclusive', cause: 'server.reachable' },
    'mta-sts.policy': { verdict: 'inconclusive' },
    'tls.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'smtp.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'imap.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'pop3.closed': { verdict: 'inconclusive', cause: 'server.reachable' },
    'sieve.closed': { verdict: 'inconclusive', cause: 'server.reachable' },
    'ports.internal': { verdict: 'inconclusive', cause: 'server.reachable' },
    'http.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'server.reachable' },
    'relay.*': { verdict: 'inconclusive', cause: 'server.reachable' },
  },
});
