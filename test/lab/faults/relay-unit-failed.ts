import { defineFault } from '../fault.ts';
import { relayHost } from '../host/relay.ts';

export default defineFault({
  name: 'relay-unit-failed',
  summary: "The timer that renews a relay's certificate, and its doveauth, do not run.",
  on: 'chatmail-inside',
  options: ['--no-accounts', '--ssh', 'root@example.org'],
  with: ['ssh'],
  change(blueprint) {
    const { units } = relayHost(blueprint);
    units['doveauth.service'] = ['failed', 'failed'];
    units['acmetool-reconcile.timer'] = ['inactive', 'dead'];
  },
  rings: {
    'relay.services': { verdict: 'fail', says: 'doveauth.service does not run' },
  },
});
