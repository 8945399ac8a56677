import { defineFault } from '../fault.ts';
import { relayHost } from '../host/relay.ts';

export default defineFault({
  name: 'relay-caa-account',
  summary: 'The relay was set up anew on another machine, and DNS still names its earlier account at the authority.',
  on: 'chatmail-inside',
  options: ['--no-accounts', '--ssh', 'root@example.org'],
  with: ['ssh'],
  change(blueprint) {
    relayHost(blueprint).account = 2;
  },
  rings: {
    'dns.caa': { verdict: 'fail', says: "lets another account get certificates than the server's own" },
  },
});
