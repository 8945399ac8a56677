import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-ratelimit',
  summary: 'The server finds that it was asked too often from here',
  change(blueprint) {
    blueprint.postfix.postscreen = false;
    blueprint.postfix.services.smtp.options['smtpd_client_restrictions'] =
      'check_client_access static:{451 4.7.1 Ratelimit "strangers" exceeded}';
  },
  rings: {
    'smtp.reachable': { verdict: 'inconclusive', says: 'has been asked too often from here for its taste' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
