import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-no-sudo',
  summary: 'There is no sudo on the server, and nobody needs it: who looks is root',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.machine.sudo = 'absent';
  },
});
