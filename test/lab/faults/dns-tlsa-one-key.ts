import { defineFault } from '../fault.ts';
import { setRecord } from '../blueprint.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-tlsa-one-key',
  summary: 'The TLSA record is of the present key alone: when that changes, nothing stands ready',
  change(blueprint) {
    setRecord(blueprint, `_25._tcp.${HOST}`, 'TLSA', '{{tlsa server 3 1 1}}');
  },
  rings: {
    'dns.tlsa': { verdict: 'pass', says: 'No TLSA record stands ready for the next key' },
  },
});
