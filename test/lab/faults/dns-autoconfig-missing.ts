import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-autoconfig-missing',
  summary: 'There is no record for autoconfig.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, `autoconfig.${DOMAIN}`);
  },
  rings: {
    'dns.autoconfig': { verdict: 'fail', says: 'autoconfig.example.org does not exist' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
  },
});
