import { ALICE } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-quota-nearly-full',
  summary: 'The mailbox is nearly full',
  guide: 'add-domain',
  with: ['account'],
  change(blueprint) {
    blueprint.mailboxes[ALICE.address] = { ...ALICE, quota: 1000, used: 950 };
  },
  rings: {
    'imap.quota': { verdict: 'warn', says: 'The mailbox is nearly full' },
  },
});
