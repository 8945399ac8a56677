import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-blanks',
  summary: 'Blanks before the equals signs of the DMARC record, which the rspamd of mailcow cannot read.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p = quarantine; rua = mailto:mailadm@example.org');
  },
  rings: {
    'dmarc.record': { verdict: 'warn', says: 'rspamd 3.12 (mailcow) read no policy' },
  },
});
