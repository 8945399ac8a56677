import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'reputation-everything-listed',
  summary: 'A blocklist that was given up lists everything.',
  change(blueprint) {
    for (const name of ['24.100.48.24', '2.0.0.127', '1.0.0.127'])
      setRecord(blueprint, `${name}.bl.spamcop.net`, 'A', '127.0.0.2');
  },
  rings: {
    'reputation.address': { verdict: 'inconclusive', says: 'SpamCop lists an entry that it must never list' },
  },
});
