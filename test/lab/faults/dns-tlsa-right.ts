import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-tlsa-right',
  summary: 'A TLSA record is published, and matches.',
  change(blueprint) {
    setRecord(blueprint, `_25._tcp.${HOST}`, 'TLSA', '{{tlsa server 3 1 1}}');
  },
  rings: {
    'dns.tlsa': { verdict: 'pass' },
  },
});
