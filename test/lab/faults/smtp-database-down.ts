import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-database-down',
  summary: 'The database that knows the mailboxes does not answer Postfix',
  guide: 'start-mailcow',
  change(blueprint) {
    const nobody = 'socketmap:inet:127.0.0.1:9';
    Object.assign(blueprint.postfix.main, {
      virtual_mailbox_maps: `${nobody}:mailbox`,
      virtual_alias_maps: `${nobody}:alias`,
    });
  },
  rings: {
    'smtp.reachable': { verdict: 'fail', says: 'its database does not answer' },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
