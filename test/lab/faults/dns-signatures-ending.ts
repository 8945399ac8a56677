import { zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-signatures-ending',
  summary: 'The DNSSEC signatures of the domain have not been renewed, and are about to end.',
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).ending = true;
  },
  rings: {
    'dns.signatures': { verdict: 'fail', says: 'should have been renewed long ago' },
  },
});
