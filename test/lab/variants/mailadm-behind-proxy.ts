import { removeRecord } from '../blueprint.ts';
import { putFront } from '../fronts.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'mailadm-behind-proxy',
  summary: 'The name of mailadm leads to a proxy that has an IPv4 address only.',
  with: ['account', 'token'],
  change(blueprint) {
    const name = `mailadm.${DOMAIN}`;
    putFront(blueprint, [name]);
    removeRecord(blueprint, name, 'AAAA');
  },
});
