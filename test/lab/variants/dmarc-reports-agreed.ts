import { addRecord, setRecord } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';
import { DOMAIN } from '../healthy.ts';

export default defineVariant({
  name: 'dmarc-reports-agreed',
  summary: 'DMARC reports go to another organisation, which has agreed.',
  change(blueprint) {
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p=quarantine; rua=mailto:reports@provider.net');
    addRecord(blueprint, `${DOMAIN}._report._dmarc.provider.net`, 'TXT', 'v=DMARC1');
  },
});
