import { addRow, setRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-api-reading',
  summary: "mailadm has mailcow's read-only key, beside which there is one that may write",
  guide: 'api-token',
  with: ['ssh'],
  change(blueprint) {
    setRows(blueprint, 'api', { access: 'ro' });
    addRow(blueprint, 'api', {
      api_key: '000000-111111-222222-333333-444444',
      access: 'rw',
      active: 1,
      skip_ip_check: 1,
      allow_from: '',
    });
  },
  rings: {
    'host.api-key': { verdict: 'fail', says: "mailadm has mailcow's key for reading" },
  },
});
