import { DOMAIN } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-greylisting',
  summary: "A policy puts off strangers' mail to postmaster@ and abuse@",
  change(blueprint) {
    const puttingOff = `{postmaster@${DOMAIN}=450 4.7.1 Greylisted, please try again later}, {abuse@${DOMAIN}=450 4.7.1 Greylisted, please try again later}`;
    blueprint.postfix.main['smtpd_recipient_restrictions'] =
      `check_recipient_access inline:{${puttingOff}}, ${blueprint.postfix.main['smtpd_recipient_restrictions'] ?? ''}`;
  },
  rings: {
    'smtp.recipients': { verdict: 'inconclusive', says: 'puts off mail to postmaster@example.org' },
  },
});
