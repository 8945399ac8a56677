import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-other-domain',
  summary: 'mailadm makes accounts at another domain',
  guide: 'configure-mailadm',
  with: ['token'],
  change(blueprint) {
    blueprint.mailadm.domain = 'example.com';
  },
  rings: {
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
    'mailadm.account': { verdict: 'fail', says: 'mailadm makes accounts at example.com instead of example.org' },
  },
});
