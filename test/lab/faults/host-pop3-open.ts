import { setMailcowConf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import base from './pop3-open.ts';

export default defineFault({
  name: 'host-pop3-open',
  summary: 'POP3 was left on, and one can look inside',
  guide: 'disable-pop3',
  with: ['ssh'],
  change(blueprint) {
    base.change(blueprint);
    setMailcowConf(blueprint, 'POP_PORT', '110');
    setMailcowConf(blueprint, 'POPS_PORT', '995');
  },
  rings: {
    ...base.rings,
    'host.pop3': { verdict: 'warn', says: 'POP_PORT opens POP3 to everybody' },
  },
});
