import { setMailadmConfig } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-api-path',
  summary: "The end is missing of the address at which mailadm asks for mailcow's API",
  guide: 'configure-mailadm',
  with: ['ssh'],
  change(blueprint) {
    setMailadmConfig(blueprint, 'mailcow_endpoint', 'https://mail.example.org/');
  },
  rings: {
    'host.mailadm': { verdict: 'fail', says: 'does not end with /api/v1/' },
    'host.api-key': { verdict: 'inconclusive', cause: 'host.mailadm' },
  },
});
