import { addRecord, setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-reports-agreed',
  summary: 'DMARC reports go to another organisation, which has agreed: fine.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p=quarantine; rua=mailto:reports@provider.net');
    addRecord(blueprint, `${DOMAIN}._report._dmarc.provider.net`, 'TXT', 'v=DMARC1');
  },
  rings: {},
});
