import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-lists-everybody',
  summary: 'A blocklist answers the server that everybody is on it',
  change(blueprint) {
    blueprint.postfix.main['smtpd_client_restrictions'] =
      'check_client_access static:{550 5.7.1 Service unavailable; client [91.64.20.10] blocked using zen.spamhaus.org}';
  },
  rings: {
    'smtp.reachable': { verdict: 'fail', says: 'and the list does not: the server refuses everybody' },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
