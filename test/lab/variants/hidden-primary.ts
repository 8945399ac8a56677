import { addRecord, zoneOf } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

/** An address of the name servers' network where nobody is. */
const VANISHED = '198.41.0.99';

export default defineVariant({
  name: 'hidden-primary',
  summary: 'The zone is made on a host that answers nobody but the name servers.',
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).primary = 'hidden.example.net';
    addRecord(blueprint, 'hidden.example.net', 'A', VANISHED);
  },
});
