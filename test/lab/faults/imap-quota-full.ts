import { ALICE } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-quota-full',
  summary: 'The mailbox is full',
  guide: 'add-domain',
  options: ['--patience', '8'],
  with: ['account'],
  change(blueprint) {
    blueprint.mailboxes[ALICE.address] = { ...ALICE, quota: 100, used: 100 };
  },
  rings: {
    'imap.quota': { verdict: 'fail', says: 'The mailbox has no room for a large message' },
    'roundtrip.delivery': { verdict: 'inconclusive', cause: 'imap.quota' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'imap.idle': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.impostor': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.inbox': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.integrity': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'roundtrip.latency': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
    'privacy.*': { verdict: 'inconclusive', cause: 'roundtrip.delivery' },
  },
});
