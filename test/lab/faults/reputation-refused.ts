import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'reputation-refused',
  summary: 'A blocklist refuses to answer the resolver, with a code that looks like a listing.',
  change(blueprint) {
    for (const name of ['24.100.48.24', '2.0.0.127', '1.0.0.127'])
      setRecord(blueprint, `${name}.zen.spamhaus.org`, 'A', '127.255.255.254');
  },
  rings: {
    'reputation.address': { verdict: 'inconclusive', says: 'Spamhaus ZEN refuses to answer' },
  },
});
