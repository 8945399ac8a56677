/** The guide's command has no --restart: after a reboot mailadm is gone. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-down',
  summary: 'The container of mailadm does not run.',
  guide: 'start-mailadm',
  change(blueprint) {
    blueprint.mailadm.running = false;
  },
  rings: {
    'mailadm.endpoint': { verdict: 'fail', says: 'finds no mailadm behind the web server (status 502)' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
