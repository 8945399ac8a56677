import { holdPort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-port-exim',
  summary: "Debian's own mail server holds port 25",
  guide: 'install-mailcow',
  with: ['ssh'],
  change(blueprint) {
    holdPort(blueprint, 25, 'exim4');
  },
  rings: {
    'host.ports': { verdict: 'fail', says: 'Port 25 is held by exim4 and not by mailcow' },
  },
});
