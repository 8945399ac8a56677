import { addRow } from '../blueprint.ts';
import { ALICE } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-expired-forgotten',
  summary: 'mailcow refused to delete a mailbox, and mailadm, which took that for a success, knows it no more',
  guide: 'start-mailadm',
  with: ['ssh'],
  change(blueprint) {
    addRow(blueprint, 'tags_mailbox', { tag_name: 'mailadm:oneweek', username: ALICE.address });
  },
  rings: {
    'host.expired': { verdict: 'warn', says: 'mailboxes that mailadm has made and knows no more' },
  },
});
