/** What differs from one version of docker compose to the next, and that mailcow also works with. */
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-compose',
  summary:
    'docker compose is a program of its own, calls its version v2.23.0, and its containers do not tell their folder',
  with: ['ssh'],
  change(blueprint) {
    Object.assign(blueprint.host.docker, { standalone: true, compose: 'v2.23.0', workingDirLabel: false });
  },
});
