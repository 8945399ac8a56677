import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-behind-router',
  summary: 'The server has private addresses only: a router in front of it has the public one',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.machine.addresses = ['10.0.0.5', '172.22.1.1', 'fd4d:6169:6c63:6f77::1'];
  },
});
