import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-port-25-outgoing',
  summary: 'The hoster of a relay lets no mail out on port 25, as the relay itself finds out.',
  on: 'chatmail-inside',
  options: ['--no-accounts', '--ssh', 'root@example.org', '--patience', '12'],
  with: ['ssh'],
  change(blueprint) {
    blueprint.network.serverBlocked.push({ port: 25 });
  },
  rings: {
    'relay.outgoing': { verdict: 'fail', says: 'Port 25 is closed outwards over IPv4' },
  },
});
