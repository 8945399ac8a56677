import { openPort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'ports-database-open',
  summary: 'The database is published to the internet',
  change(blueprint) {
    openPort(blueprint, 13306);
  },
  rings: {
    'ports.internal': { verdict: 'fail', says: 'mail.example.org:13306 (IPv4, IPv6) is open to the internet' },
  },
});
