import { PORTS } from '../../../common/services.ts';
import { blockPort } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'firewall-drops-no-controls',
  summary: 'A firewall drops what comes to inner ports, and no other host is known that answers on those.',
  change(blueprint) {
    for (const port of Object.values(PORTS)) blockPort(blueprint, port);
  },
});
