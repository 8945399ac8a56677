import { setContainer } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-database-stopped',
  summary: 'The container of the database has ended: what it would tell is not known, and that is its only cause',
  guide: 'start-mailcow',
  with: ['ssh'],
  change(blueprint) {
    setContainer(blueprint, 'mysql-mailcow', { state: 'exited', exitCode: 1 });
  },
  rings: {
    'host.services': { verdict: 'fail', says: 'mysql-mailcow does not run' },
    'host.admin-password': { verdict: 'inconclusive', cause: 'host.services' },
    'host.expired': { verdict: 'inconclusive', cause: 'host.services' },
    'host.domain': { verdict: 'inconclusive', cause: 'host.services' },
  },
});
