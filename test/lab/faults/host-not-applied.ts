import { editMailcowConf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-not-applied',
  summary: 'mailcow.conf was edited, and "docker compose up -d" was forgotten',
  guide: 'start-mailcow',
  with: ['ssh'],
  change(blueprint) {
    editMailcowConf(blueprint, 'ADDITIONAL_SAN', 'mailadm.example.org,smtp.*');
  },
  rings: {
    'host.applied': { verdict: 'warn', says: 'were edited, and the containers still run with the older ones' },
  },
});
