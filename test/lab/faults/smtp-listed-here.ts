import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-listed-here',
  summary: 'A blocklist that the server uses names the place that mailproof looks from',
  change(blueprint) {
    addRecord(blueprint, '10.20.64.91.zen.spamhaus.org', 'A', '127.0.0.2');
    blueprint.postfix.main['smtpd_client_restrictions'] =
      'check_client_access static:{550 5.7.1 Service unavailable; client [91.64.20.10] blocked using zen.spamhaus.org}';
  },
  rings: {
    'smtp.reachable': { verdict: 'inconclusive', says: 'does not want to talk to the place that mailproof looks from' },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
