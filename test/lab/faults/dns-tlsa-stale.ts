import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-tlsa-stale',
  summary: 'The TLSA record is of the key that the server had before.',
  change(blueprint) {
    setRecord(blueprint, `_25._tcp.${HOST}`, 'TLSA', `3 1 1 ${'ab'.repeat(32)}`);
  },
  rings: {
    'dns.tlsa': { verdict: 'fail', says: 'No TLSA record matches' },
  },
});
