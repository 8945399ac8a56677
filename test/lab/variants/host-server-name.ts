/**
 * The guide's line for server_name.active: mailcow writes the file anew whenever nginx starts, so it does neither good
 * nor harm.
 */
import { setMailcowFile } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-server-name',
  summary: "The guide's server_name.active, which nginx has not been restarted since",
  with: ['ssh'],
  change(blueprint) {
    setMailcowFile(blueprint, 'data/conf/nginx/server_name.active', 'mailadm.example.org\n');
  },
});
