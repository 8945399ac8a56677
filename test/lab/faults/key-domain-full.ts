import { setRows } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'key-domain-full',
  summary: "As many mailboxes as the domain may have, as mailcow's API tells",
  guide: 'add-domain',
  with: ['key'],
  change(blueprint) {
    setRows(blueprint, 'domain', { mailboxes: 3 });
  },
  rings: {
    'host.domain': { verdict: 'fail', says: 'no account can be made any more' },
  },
});
