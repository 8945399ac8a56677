import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-outbound-junk',
  summary: 'The other provider takes the message for spam',
  options: ['--patience', '8'],
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.peer.sieve = 'require "fileinto";\nfileinto "Junk";\n';
  },
  rings: {
    'roundtrip.outbound': { verdict: 'fail', says: 'The message arrives in the folder Junk' },
  },
});
