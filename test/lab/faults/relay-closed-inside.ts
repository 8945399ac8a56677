import { defineFault } from '../fault.ts';
import { relayHost } from '../host/relay.ts';

export default defineFault({
  name: 'relay-closed-inside',
  summary: 'A relay takes no new accounts by a file, and its machine is overloaded.',
  on: 'chatmail-inside',
  options: ['--no-accounts', '--ssh', 'root@example.org'],
  with: ['ssh'],
  change(blueprint) {
    Object.assign(relayHost(blueprint), { closed: true, load: 7.5 });
  },
  rings: {
    'relay.newcomers': { verdict: 'warn', says: 'The file /etc/chatmail-nocreate is there' },
  },
});
