import { defineFault } from '../fault.ts';
import base from './smtp-postfix-down.ts';

export default defineFault({
  name: 'host-postfix-stopped',
  summary: 'Postfix does not run, and one can look inside',
  guide: 'start-mailcow',
  with: ['ssh'],
  change(blueprint) {
    base.change(blueprint);
  },
  rings: {
    ...Object.fromEntries(
      Object.keys(base.rings).map((id) => [id, { verdict: 'inconclusive', cause: 'host.services' } as const]),
    ),
    'host.services': { verdict: 'fail', says: 'postfix-mailcow does not run' },
    'host.certificate': { verdict: 'inconclusive', cause: 'host.services' },
    'host.outgoing': { verdict: 'inconclusive', cause: 'host.services' },
    'host.queue': { verdict: 'inconclusive', cause: 'host.services' },
  },
});
