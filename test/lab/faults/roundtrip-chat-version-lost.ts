import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-chat-version-lost',
  summary: 'A rule takes out header fields that it does not know',
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.submittedHeaders += '/^Chat-Version:/ IGNORE\n';
  },
  rings: {
    'roundtrip.integrity': { verdict: 'fail', says: 'The header field chat-version was removed on the way' },
  },
});
