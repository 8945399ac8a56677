import { setRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-domain-full',
  summary: 'As many mailboxes as the domain may have',
  guide: 'add-domain',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.mailcow.database['mailbox'] = [{ username: 'alice@example.org', domain: 'example.org' }];
    setRows(blueprint, 'domain', { mailboxes: 1 });
  },
  rings: {
    'host.domain': { verdict: 'fail', says: 'no account can be made any more' },
  },
});
