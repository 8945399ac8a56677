import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-forgets',
  summary: 'mailadm hands out an account that mailcow does not have',
  guide: 'start-mailadm',
  with: ['token'],
  change(blueprint) {
    blueprint.mailadm.forgetsAccount = true;
  },
  rings: {
    'mailadm.login': { verdict: 'fail', says: "The server refuses the account's login on port 993" },
    'imap.login': { verdict: 'inconclusive', cause: 'mailadm.login' },
    'imap.capabilities': { verdict: 'inconclusive', cause: 'mailadm.login' },
    'imap.idle': { verdict: 'inconclusive', cause: 'mailadm.login' },
    'imap.quota': { verdict: 'inconclusive', cause: 'mailadm.login' },
    'smtp.login': { verdict: 'inconclusive', cause: 'mailadm.login' },
    'smtp.forgery': { verdict: 'inconclusive', cause: 'mailadm.login' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'mailadm.login' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'mailadm.login' },
    'roundtrip.*': { verdict: 'inconclusive', cause: 'mailadm.login' },
    'privacy.*': { verdict: 'inconclusive', cause: 'mailadm.login' },
  },
});
