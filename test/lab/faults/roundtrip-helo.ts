import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-helo',
  summary: 'Postfix introduces itself to other servers by a name that is not its own',
  guide: 'mailcow-options',
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.postfix.main['smtp_helo_name'] = 'localhost.localdomain';
  },
  rings: {
    'roundtrip.helo': { verdict: 'warn', says: 'The server calls itself localhost.localdomain when it brings mail' },
  },
});
