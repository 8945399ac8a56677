import { closePort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-ipv6-dead',
  summary: 'There is an AAAA record, and nothing answers over IPv6: mailcow was told to do without.',
  guide: 'disable-ipv6',
  change(blueprint) {
    for (const port of [25, 80, 143, 443, 465, 587, 993]) closePort(blueprint, port, 6);
  },
  rings: {
    'dns.ipv6': { verdict: 'fail', says: 'none of its services answers at its IPv6 address' },
  },
});
