import { defineFault } from '../fault.ts';
import { ALICE } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-reports-nobody',
  summary: "DMARC reports go to a mailbox that does not exist: mailadm's bot was never set up.",
  guide: 'create-dns-records',
  change(blueprint) {
    delete blueprint.mailboxes['mailadm@example.org'];
    blueprint.aliases['postmaster@example.org'] = ALICE.address;
    blueprint.aliases['abuse@example.org'] = ALICE.address;
  },
  rings: {
    'dmarc.reports': { verdict: 'warn', says: 'mailadm@example.org, which the server refuses mail for' },
  },
});
