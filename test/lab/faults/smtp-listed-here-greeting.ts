import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-listed-here-greeting',
  summary:
    'A list that the server uses names the place that mailproof looks from, which it says in place of a greeting',
  change(blueprint) {
    addRecord(blueprint, '10.20.64.91.zen.spamhaus.org', 'A', '127.0.0.2');
    blueprint.postfix.postscreen = false;
    Object.assign(blueprint.postfix.services.smtp.options, {
      smtpd_delay_reject: 'no',
      smtpd_client_restrictions:
        'check_client_access static:{550 5.7.1 91.64.20.10 is in a black list at zen.spamhaus.org}',
    });
  },
  rings: {
    'smtp.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.reachable': { verdict: 'inconclusive', says: 'does not want to talk to the place that mailproof looks from' },
    'smtp.submission': { verdict: 'pass' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
