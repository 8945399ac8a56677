import { defineFault } from '../fault.ts';
import base from './smtp-filtered.ts';

export default defineFault({
  name: 'host-port-filtered',
  summary: 'A firewall drops what comes to port 25, on which the server listens',
  with: ['ssh'],
  unanswered: ['smtp'],
  change(blueprint) {
    base.change(blueprint);
  },
  rings: {
    ...base.rings,
    'smtp.reachable': { verdict: 'fail', says: 'although the server itself listens there' },
    'host.certificate': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
