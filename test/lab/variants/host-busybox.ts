import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-busybox',
  summary: 'The server has busybox in place of a shell and of the ordinary programs',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.machine.busybox = true;
  },
});
