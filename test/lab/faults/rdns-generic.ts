import { SERVER, reverseName } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

const NAME = 'static.24-48-100-24.clients.example.net';

export default defineFault({
  name: 'rdns-generic',
  summary: 'The reverse DNS entry is the one that the hoster made up.',
  guide: 'reverse-dns',
  change(blueprint) {
    setRecord(blueprint, reverseName(SERVER.v4), 'PTR', NAME);
    setRecord(blueprint, NAME, 'A', SERVER.v4);
  },
  rings: {
    'rdns.name': { verdict: 'warn', says: 'is not mail.example.org' },
    'rdns.generic': { verdict: 'warn', says: 'static.24-48-100-24.clients.example.net' },
  },
});
