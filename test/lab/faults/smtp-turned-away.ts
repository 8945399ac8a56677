import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-turned-away',
  summary: 'Port 25 greets everybody with a refusal',
  change(blueprint) {
    blueprint.postfix.postscreen = false;
    Object.assign(blueprint.postfix.services.smtp.options, { smtpd_client_restrictions: 'reject', smtpd_delay_reject: 'no' });
  },
  rings: {
    'smtp.reachable': { verdict: 'fail', says: 'turns connections away' },
  },
});
