import { TOKEN } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-token-exhausted',
  summary: 'The token has made as many accounts as it may',
  guide: 'start-mailadm',
  with: ['token'],
  change(blueprint) {
    const token = blueprint.mailadm.tokens[TOKEN];
    if (token !== undefined) token.uses = token.maxUses;
  },
  rings: {
    'mailadm.account': { verdict: 'fail', says: 'The token is used up' },
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
