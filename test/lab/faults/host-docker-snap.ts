import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-docker-snap',
  summary: "Docker is Ubuntu's snap",
  guide: 'install-docker',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.docker.installed = 'snap';
  },
  rings: {
    'host.docker': { verdict: 'fail', says: "Docker is the snap's" },
  },
});
