import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-two-semicolons',
  summary: 'A semicolon too many in the DMARC record, behind which rspamd sees no policy.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1;; p=quarantine; rua=mailto:mailadm@example.org');
  },
  rings: {
    'dmarc.record': { verdict: 'warn', says: 'two semicolons in a row' },
  },
});
