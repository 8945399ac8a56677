/** The key that the README recommends: it reads, and cannot do harm. */
import { setRows } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'key-read-only',
  summary: "A read-only key of mailcow's API, and no login at the server",
  with: ['key'],
  change(blueprint) {
    setRows(blueprint, 'api', { access: 'ro' });
  },
  passes: ['dkim.server-key', 'host.services', 'host.domain', 'host.version', 'host.bans', 'host.queue'],
});
