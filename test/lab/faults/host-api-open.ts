import { setRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-api-open',
  summary: "The address that mailadm comes from was hard to find, so mailcow's check of addresses was switched off",
  guide: 'api-token',
  with: ['ssh'],
  change(blueprint) {
    setRows(blueprint, 'api', { skip_ip_check: 1, allow_from: '' });
  },
  rings: {
    'host.api-key': { verdict: 'warn', says: 'mailcow takes the key that may write from every address' },
  },
});
