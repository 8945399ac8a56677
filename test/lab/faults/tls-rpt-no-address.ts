import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'tls-rpt-no-address',
  summary: 'The TLS-RPT record holds an address without mailto:.',
  change(blueprint) {
    setRecord(blueprint, `_smtp._tls.${DOMAIN}`, 'TXT', 'v=TLSRPTv1; rua=postmaster@example.org');
  },
  rings: {
    'tls-rpt.record': { verdict: 'warn', says: 'mailto:' },
  },
});
