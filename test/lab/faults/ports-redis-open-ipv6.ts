import { openPort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'ports-redis-open-ipv6',
  summary: 'Redis is open to the internet over IPv6 only, past a firewall that knows IPv4',
  change(blueprint) {
    openPort(blueprint, 6379, 6);
  },
  rings: {
    'ports.internal': { verdict: 'fail', says: 'mail.example.org:6379 (IPv6) is open to the internet' },
  },
});
