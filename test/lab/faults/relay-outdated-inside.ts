import { RELAY_RELEASES } from '../../../checks/knowledge/relay-releases.ts';
import { defineFault } from '../fault.ts';
import { relayHost } from '../host/relay.ts';

export default defineFault({
  name: 'relay-outdated-inside',
  summary: 'A relay was deployed from version 1.9.0, as it says itself.',
  on: 'chatmail-inside',
  options: ['--no-accounts', '--ssh', 'root@example.org'],
  with: ['ssh'],
  change(blueprint) {
    relayHost(blueprint).commit = RELAY_RELEASES[0].commit;
  },
  rings: {
    'relay.deployment': { verdict: 'warn', says: 'The relay is version 1.9.0 of 2025-12-18; version 1.12.0 is there' },
  },
});
