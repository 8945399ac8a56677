import { setRows } from '../blueprint.ts';
import { BY_KEY } from '../host/changes.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'key-elsewhere',
  summary: 'mailcow takes the key of its API from other addresses',
  guide: 'api-token',
  with: ['key'],
  change(blueprint) {
    setRows(blueprint, 'api', { allow_from: '172.22.1.1' });
  },
  rings: Object.fromEntries(
    BY_KEY.map((id) => [id, { verdict: 'inconclusive', says: 'because it comes from' } as const]),
  ),
});
