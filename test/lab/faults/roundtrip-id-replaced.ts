import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-id-replaced',
  summary: 'A gateway gives every message a Message-ID of its own',
  options: ['--patience', '8'],
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.submittedHeaders +=
      '/^Message-ID: <mailproof-[^.]*\\.(.*)@(.*)>/ REPLACE Message-ID: <20261122.$1.gateway@$2>\n';
  },
  rings: {
    'roundtrip.integrity': { verdict: 'fail', says: 'The header field message-id was changed on the way' },
  },
});
