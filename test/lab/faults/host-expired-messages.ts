import { setHostFile } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-expired-messages',
  summary: 'Messages of deleted mailboxes are never deleted',
  with: ['ssh'],
  change(blueprint) {
    setHostFile(blueprint, `/var/vmail/_garbage/${Math.floor(Date.now() / 1000) - 40 * 86_400}_exampleorgtmpa3bcd`, '');
  },
  rings: {
    'host.expired': { verdict: 'warn', says: 'deleted 40 days ago are still on the disk' },
  },
});
