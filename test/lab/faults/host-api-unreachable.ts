import { setMailadmConfig } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-api-unreachable',
  summary: "mailadm asks for mailcow's API at a name that does not exist",
  guide: 'configure-mailadm',
  with: ['ssh'],
  change(blueprint) {
    setMailadmConfig(blueprint, 'mailcow_endpoint', 'https://mailcow.example.org/api/v1/');
  },
  rings: {
    'host.api-key': { verdict: 'fail', says: "mailadm does not reach mailcow's API" },
  },
});
