import { defineFault } from '../fault.ts';
import { makeRegistry } from '../registry.ts';

export default defineFault({
  name: 'dns-registration-ending',
  summary: "The domain's registration ends in nine days, and nobody has renewed it",
  options: ['--registration'],
  change: (blueprint) => makeRegistry(blueprint, 9.5),
  rings: {
    'dns.registration': { verdict: 'warn', says: 'in 9 days' },
  },
});
