import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'reputation-domain-listed',
  summary: 'A blocklist names the domain.',
  change(blueprint) {
    addRecord(blueprint, `${DOMAIN}.dbl.spamhaus.org`, 'A', '127.0.1.2');
  },
  rings: {
    'reputation.domain': { verdict: 'warn', says: 'Spamhaus DBL lists example.org' },
  },
});
