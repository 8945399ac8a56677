import { setMailadmConfig } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-mailadm-http',
  summary: "WEB_ENDPOINT begins with http, as in mailadm's own documentation",
  guide: 'configure-mailadm',
  with: ['ssh'],
  change(blueprint) {
    setMailadmConfig(blueprint, 'web_endpoint', 'http://mailadm.example.org/new_email');
  },
  rings: {
    'host.mailadm': {
      verdict: 'fail',
      says: "mailadm's links and QR codes lead to http://mailadm.example.org/new_email",
    },
  },
});
