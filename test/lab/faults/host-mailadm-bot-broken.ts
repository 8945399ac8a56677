/**
 * Its newest image has a library of Delta Chat that "mailadm setup-bot" does not work with: without the bot mailadm
 * ends.
 */
import { setMailadmConfig, setMailadmContainer } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import base from './host-mailadm-stopped.ts';

export default defineFault({
  name: 'host-mailadm-bot-broken',
  summary: 'mailadm ends at its start because its bot could not be set up',
  guide: 'start-mailadm',
  with: ['ssh'],
  change(blueprint) {
    base.change(blueprint);
    setMailadmConfig(blueprint, 'admingrpid', undefined);
    setMailadmContainer(blueprint, { log: 'To complete the mailadm setup, please run: mailadm setup-bot\n' });
  },
  rings: {
    ...base.rings,
    'host.mailadm': { verdict: 'fail', says: 'mailadm ended because its bot was never set up' },
  },
});
