/** The core watches INBOX, and waits in vain. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'deltachat-folder',
  summary: 'mailcow files chat messages into a folder of their own, where Delta Chat itself does not look.',
  guide: 'mailcow-options',
  options: ['--delta-chat', '--patience', '8'],
  with: ['account', 'account2'],
  change(blueprint) {
    blueprint.dovecot.sieveBefore =
      'require ["fileinto", "mailbox"];\nif exists "Chat-Version" { fileinto :create "DeltaChat"; stop; }\n';
  },
  rings: {
    'roundtrip.inbox': { verdict: 'fail', says: 'The message arrives in the folder DeltaChat' },
    'imap.idle': { verdict: 'inconclusive', cause: 'roundtrip.inbox' },
    'roundtrip.latency': { verdict: 'inconclusive', cause: 'roundtrip.inbox' },
    'deltachat.configure': { verdict: 'pass' },
    'deltachat.exchange': { verdict: 'inconclusive', cause: 'roundtrip.inbox' },
  },
});
