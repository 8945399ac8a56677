import { removeRows } from '../blueprint.ts';
import { BY_KEY } from '../host/changes.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'key-refused',
  summary: "The key of mailcow's API was deleted: one request is refused, and no other is made",
  guide: 'api-token',
  with: ['key'],
  change(blueprint) {
    removeRows(blueprint, 'api');
  },
  rings: Object.fromEntries(
    BY_KEY.map((id) => [
      id,
      {
        verdict: 'inconclusive',
        says: "mailcow's API refused the key (MAILCOW_API_KEY): authentication failed",
      } as const,
    ]),
  ),
});
