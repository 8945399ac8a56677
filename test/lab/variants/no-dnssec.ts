import { zoneOf } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';
import { DOMAIN } from '../healthy.ts';

export default defineVariant({
  name: 'no-dnssec',
  summary: 'The domain is not signed with DNSSEC.',
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).signed = false;
    zoneOf(blueprint, DOMAIN).ds = 'absent';
  },
});
