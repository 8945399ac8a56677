import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-turned-away',
  summary: 'Port 25 greets everybody with a refusal',
  change(blueprint) {
    blueprint.postfix.postscreen = false;
    Object.assign(blueprint.postfix.services.smtp.options, {
      smtpd_client_restrictions: 'reject',
      smtpd_delay_reject: 'no',
    });
  },
  unanswered: ['smtp'],
  rings: {
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    // From outside a refusal of everybody cannot be told from one of us.
    'smtp.reachable': { verdict: 'inconclusive', says: 'does not want to talk to the place that mailproof looks from' },
  },
});
