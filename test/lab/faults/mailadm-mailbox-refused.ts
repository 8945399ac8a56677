import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-mailbox-refused',
  summary: 'mailcow has no room for another mailbox',
  guide: 'start-mailadm',
  with: ['token'],
  change(blueprint) {
    blueprint.mailadm.mailcow = 'refuses-mailbox';
  },
  rings: {
    'mailadm.account': {
      verdict: 'fail',
      says: 'mailcow has no room for another account in this domain. mailadm tried ten times',
    },
    'mailadm.login': { verdict: 'inconclusive', cause: 'mailadm.account' },
    'imap.login': { verdict: 'inconclusive', cause: 'mailadm.account' },
    'imap.capabilities': { verdict: 'inconclusive', cause: 'mailadm.account' },
    'imap.idle': { verdict: 'inconclusive', cause: 'mailadm.account' },
    'imap.quota': { verdict: 'inconclusive', cause: 'mailadm.account' },
    'smtp.login': { verdict: 'inconclusive', cause: 'mailadm.account' },
    'smtp.forgery': { verdict: 'inconclusive', cause: 'mailadm.account' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'mailadm.account' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'mailadm.account' },
    'roundtrip.*': { verdict: 'inconclusive', cause: 'mailadm.account' },
    'privacy.*': { verdict: 'inconclusive', cause: 'mailadm.account' },
  },
});
