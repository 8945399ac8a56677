import { SERVER, reverseName } from '../addresses.ts';
import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'rdns-missing',
  summary: 'No address of the server has a reverse DNS entry.',
  guide: 'reverse-dns',
  change(blueprint) {
    removeRecord(blueprint, reverseName(SERVER.v4));
    removeRecord(blueprint, reverseName(SERVER.v6));
  },
  rings: {
    'rdns.pointer': { verdict: 'fail', says: '7fe5:2f4:1ba:2381::3 has no reverse DNS entry' },
    'rdns.forward': { verdict: 'inconclusive', cause: 'rdns.pointer' },
    'rdns.name': { verdict: 'inconclusive', cause: 'rdns.pointer' },
    'rdns.generic': { verdict: 'inconclusive', cause: 'rdns.pointer' },
  },
});
