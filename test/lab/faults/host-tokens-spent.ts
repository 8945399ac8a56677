import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-tokens-spent',
  summary: 'Every token has made as many accounts as it may',
  guide: 'start-mailadm',
  with: ['ssh'],
  change(blueprint) {
    for (const token of Object.values(blueprint.mailadm.tokens)) token.uses = token.maxUses;
  },
  rings: {
    'host.mailadm-tokens': { verdict: 'fail', says: 'Every token of mailadm is used up' },
  },
});
