import { SERVER, reverseName } from '../addresses.ts';
import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'rdns-missing-ipv4',
  summary: 'The IPv4 address has no reverse DNS entry.',
  guide: 'reverse-dns',
  change(blueprint) {
    removeRecord(blueprint, reverseName(SERVER.v4));
  },
  rings: {
    'rdns.pointer': { verdict: 'warn', says: '24.48.100.24 has no reverse DNS entry' },
    'rdns.forward': { verdict: 'inconclusive', cause: 'rdns.pointer' },
    'rdns.name': { verdict: 'inconclusive', cause: 'rdns.pointer' },
    'rdns.generic': { verdict: 'inconclusive', cause: 'rdns.pointer' },
  },
});
