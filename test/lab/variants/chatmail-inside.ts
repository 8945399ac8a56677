import { healthyRelayHost } from '../host/relay.ts';
import { defineVariant } from '../variant.ts';
import newer from './chatmail-1.12.ts';

export const INSIDE = ['services', 'key', 'certificate', 'outgoing', 'newcomers', 'settings', 'deployment'].map(
  (name) => `relay.${name}`,
);

export default defineVariant({
  name: 'chatmail-inside',
  summary: 'A chatmail relay of the newer kind, looked at from inside, too.',
  options: ['--no-accounts', '--ssh', 'root@example.org'],
  with: ['ssh'],
  change(blueprint) {
    newer.change(blueprint);
    blueprint.host.relay = healthyRelayHost();
  },
  passes: INSIDE,
});
