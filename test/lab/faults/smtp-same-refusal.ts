import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-same-refusal',
  summary: 'Every recipient gets the same refusal, so it is not about recipients',
  change(blueprint) {
    blueprint.postfix.postscreen = false;
    blueprint.postfix.main['smtpd_relay_restrictions'] =
      'permit_mynetworks, permit_sasl_authenticated, check_recipient_access static:{550 5.7.1 We do not take this}';
  },
  rings: {
    'smtp.reachable': { verdict: 'inconclusive', says: 'does not want to talk to the place that mailproof looks from' },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
