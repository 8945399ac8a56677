import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-no-ipv6',
  summary: 'The server has no IPv6, and its records say so: fine.',
  guide: 'disable-ipv6',
  change(blueprint) {
    removeRecord(blueprint, HOST, 'AAAA');
  },
  rings: {},
});
