/** Docker before 27 leaves IPv6 to its own program unless told otherwise; mailcow's updater tells it, once it runs. */
import { setHostFile } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-ipv6-docker',
  summary: "mailcow's network has IPv6, and Docker's own rules for it were never switched on",
  guide: 'disable-ipv6',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.docker.version = '26.1.5';
    setHostFile(blueprint, '/etc/docker/daemon.json', '{\n  "fixed-cidr-v6": "fd00:dead:beef:c0::/80"\n}\n');
  },
  rings: {
    'host.ipv6': { verdict: 'fail', says: 'Docker takes mail over IPv6 and hides who sends it' },
  },
});
