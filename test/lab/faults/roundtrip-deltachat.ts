import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-deltachat',
  summary: 'mailcow files chat messages into a folder of their own',
  guide: 'mailcow-options',
  options: ['--patience', '8'],
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.dovecot.sieveBefore =
      'require ["fileinto", "mailbox"];\nif exists "Chat-Version" { fileinto :create "DeltaChat"; stop; }\n';
  },
  rings: {
    'roundtrip.inbox': { verdict: 'fail', says: 'The message arrives in the folder DeltaChat' },
    'imap.idle': { verdict: 'inconclusive', cause: 'roundtrip.inbox' },
    'roundtrip.latency': { verdict: 'inconclusive', cause: 'roundtrip.inbox' },
    'roundtrip.inbound': { verdict: 'inconclusive', cause: 'roundtrip.inbox' },
  },
});
