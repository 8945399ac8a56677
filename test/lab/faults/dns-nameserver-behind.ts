import { zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-nameserver-behind',
  summary: 'The second name server does not hear of changes: it holds the version before the last one.',
  guide: 'create-dns-records',
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).behind = ['ns2.example.net'];
  },
  rings: {
    'dns.nameservers': { verdict: 'pass', says: 'it does not follow, so the next change reaches only some' },
  },
});
