import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-iroh',
  summary: 'iroh-relay of a relay does not run.',
  on: 'chatmail-1.12',
  options: ['--no-accounts'],
  change(blueprint) {
    site(blueprint, 'https').locations['= /generate_204'] = ['return 502;'];
  },
  rings: {
    'relay.live': { verdict: 'warn', says: '/generate_204 answers with status 502: iroh-relay does not run' },
  },
});
