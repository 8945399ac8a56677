import { healthyRelayHost } from '../host/relay.ts';
import { defineVariant } from '../variant.ts';
import newer from './chatmail-1.12.ts';

export default defineVariant({
  name: 'chatmail-inside',
  summary: 'A chatmail relay of the newer kind, looked at from inside, too.',
  options: ['--no-accounts', '--ssh', 'root@example.org'],
  with: ['ssh'],
  change(blueprint) {
    newer.change(blueprint);
    blueprint.host.relay = healthyRelayHost();
  },
  passes: ['services', 'key', 'certificate', 'newcomers', 'settings'].map((name) => `relay.${name}`),
});
