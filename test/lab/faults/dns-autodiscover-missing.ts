import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-autodiscover-missing',
  summary: 'There is no record for autodiscover.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, `autodiscover.${DOMAIN}`);
  },
  rings: {
    'dns.autodiscover': { verdict: 'warn', says: 'autodiscover.example.org does not exist' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'dns.autodiscover' },
  },
});
