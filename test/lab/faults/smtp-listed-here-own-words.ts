import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-listed-here-own-words',
  summary: 'A list that the server uses names the place that mailproof looks from, which it says in words of its own',
  change(blueprint) {
    blueprint.postfix.main['smtpd_client_restrictions'] =
      'check_client_access static:{554 5.7.1 91.64.20.10 is not welcome here}';
  },
  rings: {
    'smtp.reachable': { verdict: 'inconclusive', says: 'does not want to talk to the place that mailproof looks from' },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
