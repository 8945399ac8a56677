import { defineFault } from '../fault.ts';
import { relayHost } from '../host/relay.ts';

export default defineFault({
  name: 'relay-other-key',
  summary: "A relay's own DKIM key is another one than the published one.",
  on: 'chatmail-inside',
  options: ['--no-accounts', '--ssh', 'root@example.org'],
  with: ['ssh'],
  change(blueprint) {
    relayHost(blueprint).otherKey = true;
  },
  rings: {
    'relay.key': { verdict: 'fail', says: "The key at opendkim._domainkey.example.org is not the relay's own" },
  },
});
