import { setMailadmConfig } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-api-elsewhere',
  summary: "mailadm asks for mailcow's API below its own address, where only mailadm itself answers",
  guide: 'configure-mailadm',
  with: ['ssh'],
  change(blueprint) {
    setMailadmConfig(blueprint, 'mailcow_endpoint', 'https://mailadm.example.org/new_email/api/v1/');
  },
  rings: {
    'host.api-key': { verdict: 'fail', says: "Where mailadm asks for mailcow's API, something else answers" },
  },
});
