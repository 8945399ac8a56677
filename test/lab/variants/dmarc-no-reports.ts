import { setRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'dmarc-no-reports',
  summary: 'The DMARC record asks for no reports.',
  change(blueprint) {
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1; p=quarantine');
  },
});
