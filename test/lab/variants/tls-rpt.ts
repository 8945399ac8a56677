import { setRecord } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';
import { DOMAIN } from '../healthy.ts';

export default defineVariant({
  name: 'tls-rpt',
  summary: 'A TLS-RPT record is published, and right.',
  change(blueprint) {
    setRecord(blueprint, `_smtp._tls.${DOMAIN}`, 'TXT', 'v=TLSRPTv1; rua=mailto:postmaster@example.org');
  },
  passes: ['tls-rpt.record'],
});
