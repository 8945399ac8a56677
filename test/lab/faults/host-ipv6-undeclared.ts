/** The AAAA record was deleted and ENABLE_IPV6 switched off, as older advice had it; the machine kept its IPv6. */
import { removeRecord, setMailcowConf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'host-ipv6-undeclared',
  summary: "The machine has IPv6 that DNS does not tell of, and mailcow's own network has not",
  guide: 'disable-ipv6',
  with: ['ssh'],
  change(blueprint) {
    removeRecord(blueprint, HOST, 'AAAA');
    setMailcowConf(blueprint, 'ENABLE_IPV6', 'false');
    blueprint.host.mailcow.networkIpv6 = false;
  },
  rings: {
    'host.ipv6': { verdict: 'fail', says: 'Docker takes mail over IPv6 for mailcow, whose own network has no IPv6' },
  },
});
