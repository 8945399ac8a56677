import { setMailadmContainer } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-mailadm-impatient',
  summary: 'mailadm was started without --timeout 60',
  guide: 'start-mailadm',
  with: ['ssh'],
  change(blueprint) {
    setMailadmContainer(blueprint, { command: ['gunicorn', '-b', ':3691', '-w', '1', 'mailadm.app:app'] });
  },
  rings: {
    'host.mailadm-port': { verdict: 'pass', says: 'mailadm gives up when mailcow takes longer than half a minute' },
  },
});
