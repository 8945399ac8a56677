import { setMailcowConf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-san-missing',
  summary: "mailadm's name was left out of ADDITIONAL_SAN",
  guide: 'mailcow-options',
  with: ['ssh'],
  change(blueprint) {
    setMailcowConf(blueprint, 'ADDITIONAL_SAN', '');
  },
  rings: {
    'host.config': { verdict: 'fail', says: 'ADDITIONAL_SAN does not name mailadm.example.org' },
  },
});
