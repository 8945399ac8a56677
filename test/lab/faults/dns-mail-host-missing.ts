import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-mail-host-missing',
  summary: 'The mail host has no address records.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, HOST);
  },
  rings: {
    'dns.mail-host': { verdict: 'fail', says: 'neither an A nor an AAAA record' },
  },
});
