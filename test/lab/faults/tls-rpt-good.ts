import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'tls-rpt-good',
  summary: 'A TLS-RPT record is published, and right.',
  change(blueprint) {
    setRecord(blueprint, `_smtp._tls.${DOMAIN}`, 'TXT', 'v=TLSRPTv1; rua=mailto:postmaster@example.org');
  },
  rings: {
    'tls-rpt.record': { verdict: 'pass' },
  },
});
