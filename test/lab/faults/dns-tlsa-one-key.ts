import dane from '../variants/dane.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-tlsa-one-key',
  summary: 'The TLSA record is of the present key alone: when that changes, nothing stands ready',
  change(blueprint) {
    dane.change(blueprint);
  },
  rings: {
    'dns.tlsa': { verdict: 'pass', says: 'No TLSA record stands ready for the next key' },
  },
});
