import { zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-unsigned',
  summary: 'The domain is not signed with DNSSEC: fine.',
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).signed = false;
    zoneOf(blueprint, DOMAIN).ds = 'absent';
  },
  rings: {},
});
