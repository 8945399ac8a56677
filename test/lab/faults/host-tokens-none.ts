import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-tokens-none',
  summary: 'mailadm has no token',
  guide: 'start-mailadm',
  with: ['ssh'],
  change(blueprint) {
    for (const name of Object.keys(blueprint.mailadm.tokens)) delete blueprint.mailadm.tokens[name];
  },
  rings: {
    'host.mailadm-tokens': { verdict: 'fail', says: 'mailadm has no token' },
  },
});
