import { zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'smtp-no-hostmaster',
  summary: 'The zone names hostmaster@ as the address for trouble with DNS, and nobody made that alias',
  guide: 'add-domain',
  options: ['--deep'],
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).mailbox = `hostmaster.${DOMAIN}`;
  },
  rings: {
    'tls.profile': { verdict: 'pass' },
    'smtp.recipients': {
      verdict: 'pass',
      says: 'refuses mail to hostmaster@example.org, which the SOA record of example.org names',
    },
  },
});
