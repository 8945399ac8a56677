import { SERVER, reverseName } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'rdns-one-way',
  summary: 'The reverse DNS entry is a name that does not lead back.',
  guide: 'reverse-dns',
  change(blueprint) {
    setRecord(blueprint, reverseName(SERVER.v4), 'PTR', DOMAIN);
  },
  rings: {
    'rdns.forward': { verdict: 'warn', says: 'does not lead back' },
    'rdns.name': { verdict: 'warn', says: 'is not mail.example.org' },
  },
});
