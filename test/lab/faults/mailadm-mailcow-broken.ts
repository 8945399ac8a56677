import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-mailcow-broken',
  summary: "mailadm gets something from mailcow's API that it does not understand",
  guide: 'start-mailadm',
  with: ['token'],
  change(blueprint) {
    blueprint.mailadm.mailcow = 'broken';
  },
  rings: {
    'mailadm.account': { verdict: 'fail', says: "mailadm could not talk to mailcow's API" },
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
