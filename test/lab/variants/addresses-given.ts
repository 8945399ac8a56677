import { zoneOf } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'addresses-given',
  summary: 'The operator names the addresses of the server, and they are right.',
  options: ['--address', '24.48.100.24', '--address', '7fe5:02f4:1ba:2381:0::3'],
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).primary = 'ns2.example.net';
  },
});
