import { defineFault } from '../fault.ts';
import { SPENT_TOKEN } from '../healthy.ts';

const NAME = '1d_cats&dogs';

export default defineFault({
  name: 'mailadm-token-unlinkable',
  summary: 'The token was made up by hand, with a character that ends it within a link',
  guide: 'configure-mailadm',
  with: ['token'],
  environment: { MAILPROOF_TOKEN: NAME },
  change({ mailadm: { tokens } }) {
    const [usual] = Object.entries(tokens).flatMap(([name, token]) => (name === SPENT_TOKEN ? [] : [token]));
    if (usual !== undefined) tokens[NAME] = { ...usual };
  },
  rings: {
    'mailadm.link': { verdict: 'fail', says: 'Delta Chat cannot read the link' },
  },
});
