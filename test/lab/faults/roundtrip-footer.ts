import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-footer',
  summary: 'A footer is put below every message before it is signed',
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.submittedBodies = '/^--[0-9a-f]{32}--$/ PREPEND Sent with a free account\n';
  },
  rings: {
    'roundtrip.integrity': { verdict: 'fail', says: 'The body of the message was changed on the way' },
  },
});
