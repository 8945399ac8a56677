import { setContainer } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'key-service-stopped',
  summary: "The container that renews the certificate has ended, as mailcow's API tells",
  guide: 'start-mailcow',
  with: ['key'],
  change(blueprint) {
    setContainer(blueprint, 'acme-mailcow', { state: 'exited', exitCode: 1 });
  },
  rings: {
    'host.services': { verdict: 'warn', says: 'acme-mailcow does not run: it is exited' },
  },
});
