import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-greylisting-everybody',
  summary: 'Strangers are put off for some minutes, whoever they write to',
  change(blueprint) {
    blueprint.postfix.main['smtpd_recipient_restrictions'] =
      `check_recipient_access static:{450 4.2.0 Greylisted, see http://postgrey.schweikert.ch/help/example.org.html}, ${blueprint.postfix.main['smtpd_recipient_restrictions'] ?? ''}`;
  },
  rings: {
    'smtp.reachable': { verdict: 'inconclusive', says: 'puts off mail from strangers for some minutes (greylisting)' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
