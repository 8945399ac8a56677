import { setMailadmConfig } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-api-other',
  summary: 'mailadm has another key than mailcow: it was made anew there',
  guide: 'api-token',
  with: ['ssh'],
  change(blueprint) {
    setMailadmConfig(blueprint, 'mailcow_token', '000000-111111-222222-333333-444444');
  },
  rings: {
    'host.api-key': { verdict: 'fail', says: "The key in mailadm's settings is none of mailcow's" },
  },
});
