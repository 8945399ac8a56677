import { addRow, setRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-api-off',
  summary: "mailadm's key was switched off in mailcow, beside another one that may write",
  guide: 'api-token',
  with: ['ssh'],
  change(blueprint) {
    setRows(blueprint, 'api', { active: 0 });
    addRow(blueprint, 'api', {
      api_key: '000000-111111-222222-333333-444444',
      access: 'rw',
      active: 1,
      skip_ip_check: 1,
      allow_from: '',
    });
  },
  rings: {
    'host.api-key': { verdict: 'fail', says: "mailadm's key is switched off in mailcow" },
  },
});
