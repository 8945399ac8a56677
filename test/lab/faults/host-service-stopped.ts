import { setContainer } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-service-stopped',
  summary: 'The container that renews the certificate has ended',
  guide: 'start-mailcow',
  with: ['ssh'],
  change(blueprint) {
    setContainer(blueprint, 'acme-mailcow', { state: 'exited', exitCode: 1 });
  },
  rings: {
    'host.services': { verdict: 'warn', says: 'acme-mailcow does not run: it is exited and ended with code 1' },
  },
});
