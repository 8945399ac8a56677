import { defineFault } from '../fault.ts';
import { relayHost } from '../host/relay.ts';

export default defineFault({
  name: 'relay-postfix-stopped-inside',
  summary: "Postfix' unit on a relay does not run, as systemd says.",
  on: 'chatmail-inside',
  options: ['--no-accounts', '--ssh', 'root@example.org'],
  with: ['ssh'],
  change(blueprint) {
    relayHost(blueprint).units['postfix@-.service'] = ['failed', 'failed'];
  },
  rings: {
    'relay.services': { verdict: 'fail', says: 'postfix@-.service does not run' },
  },
});
