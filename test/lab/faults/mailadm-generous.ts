/** Something that is not mailadm hands out accounts. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-generous',
  summary: 'The account endpoint makes an account for everybody who asks.',
  guide: 'install-mailadm',
  change(blueprint) {
    const account = { email: 'tmp.abcde@example.org', expiry: '1d', password: 'for everybody to see', ttl: 86_400 };
    blueprint.mailadm.answer = { status: 200, type: 'application/json', body: JSON.stringify(account) };
  },
  rings: {
    'mailadm.endpoint': { verdict: 'fail', says: 'makes accounts without a token' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
