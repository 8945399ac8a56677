import { setMailcowConf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-ipv6-not-applied',
  summary: 'ENABLE_IPV6 was switched off, and the network was not made anew',
  guide: 'disable-ipv6',
  with: ['ssh'],
  change(blueprint) {
    setMailcowConf(blueprint, 'ENABLE_IPV6', 'false');
  },
  rings: {
    'host.ipv6': { verdict: 'warn', says: 'mailcow.conf says ENABLE_IPV6=false' },
  },
});
