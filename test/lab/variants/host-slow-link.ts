/** Every question in one session: the way there counts once. */
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-slow-link',
  summary: 'Ten seconds pass before the server gives a shell',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.ssh.delay = 10_000;
  },
});
