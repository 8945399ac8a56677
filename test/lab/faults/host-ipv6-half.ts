import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-ipv6-half',
  summary: "The machine has IPv6, and mailcow's own network has not",
  guide: 'disable-ipv6',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.mailcow.networkIpv6 = false;
  },
  rings: {
    'host.ipv6': { verdict: 'fail', says: 'Docker takes mail over IPv6 for mailcow, whose own network has no IPv6' },
  },
});
