import { defineFault } from '../fault.ts';
import base from './mailadm-down.ts';

export default defineFault({
  name: 'host-mailadm-stopped',
  summary: 'mailadm does not run, and one can look inside',
  guide: 'start-mailadm',
  with: ['ssh'],
  change(blueprint) {
    base.change(blueprint);
  },
  rings: {
    ...base.rings,
    'host.mailadm': { verdict: 'fail', says: 'mailadm does not run' },
    'host.mailadm-port': { verdict: 'inconclusive', cause: 'host.mailadm' },
    'host.mailadm-tokens': { verdict: 'inconclusive' },
    'host.mailadm-prune': { verdict: 'inconclusive', cause: 'host.mailadm' },
    'host.expired': { verdict: 'inconclusive', cause: 'host.mailadm' },
  },
});
