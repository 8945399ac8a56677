import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-domain-unknown',
  summary: 'The domain is switched off in mailcow, or was never added: mail to it is refused as relaying',
  guide: 'add-domain',
  change(blueprint) {
    blueprint.postfix.main['virtual_mailbox_domains'] = 'another.example';
  },
  rings: {
    'smtp.reachable': {
      verdict: 'fail',
      says: "takes no mail to example.org, as if it were a domain of somebody else's",
    },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
