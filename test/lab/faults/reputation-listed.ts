import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'reputation-listed',
  summary: "A blocklist names the server's IPv4 address.",
  change(blueprint) {
    addRecord(blueprint, '24.100.48.24.zen.spamhaus.org', 'A', '127.0.0.3');
  },
  rings: {
    'reputation.address': { verdict: 'warn', says: 'Spamhaus ZEN lists 24.48.100.24' },
  },
});
