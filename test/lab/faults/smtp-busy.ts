import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-busy',
  summary: 'Port 25 greets everybody with an excuse',
  change(blueprint) {
    blueprint.postfix.postscreen = false;
    Object.assign(blueprint.postfix.services.smtp.options, {
      smtpd_client_restrictions: 'check_client_access static:{421 4.3.2 All server ports are busy}',
      smtpd_delay_reject: 'no',
    });
  },
  rings: {
    'smtp.reachable': { verdict: 'fail', says: 'The server has more to do than it can' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.submission': { verdict: 'pass' },
  },
});
