import { setRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-api-address',
  summary: "mailcow does not take the key from mailadm's address",
  guide: 'api-token',
  with: ['ssh'],
  change(blueprint) {
    setRows(blueprint, 'api', { allow_from: '198.18.0.1' });
  },
  rings: {
    'host.api-key': { verdict: 'fail', says: 'mailcow does not take the key from the address that mailadm comes from' },
  },
});
