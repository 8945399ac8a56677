import { PORTS } from '../../../common/services.ts';
import { filterPort } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'firewall-drops',
  summary: "The hoster's firewall drops whatever comes to a port that is not for everybody, instead of refusing it.",
  change(blueprint) {
    for (const port of Object.values(PORTS)) filterPort(blueprint, port);
  },
});
