import { defineFault } from '../fault.ts';
import base from './mailadm-port-open.ts';

export default defineFault({
  name: 'host-mailadm-port-open',
  summary: "The guide's command publishes mailadm's port to everybody, and one can look inside",
  guide: 'start-mailadm',
  with: ['ssh'],
  change(blueprint) {
    base.change(blueprint);
  },
  rings: {
    ...base.rings,
    'host.mailadm-port': { verdict: 'warn', says: 'Port 3691 of mailadm is open to everybody' },
  },
});
