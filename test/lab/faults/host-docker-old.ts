import { setHostFile } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-docker-old',
  summary: 'Docker is years old',
  guide: 'install-docker',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.docker.version = '20.10.24';
    setHostFile(blueprint, '/etc/docker/daemon.json', '{ "experimental": true, "ip6tables": true }\n');
  },
  rings: {
    'host.docker': { verdict: 'fail', says: 'Docker 20.10.24 is too old for mailcow' },
  },
});
