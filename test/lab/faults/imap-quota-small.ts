import { ALICE } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-quota-small',
  summary: 'The mailbox has less room than one large message needs',
  guide: 'add-domain',
  with: ['account'],
  change(blueprint) {
    blueprint.mailboxes[ALICE.address] = { ...ALICE, quota: 20 };
  },
  rings: {
    'imap.quota': { verdict: 'fail', says: 'The mailbox has no room for a large message' },
  },
});
