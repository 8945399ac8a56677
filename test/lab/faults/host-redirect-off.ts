import { setMailcowConf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import base from './http-clear.ts';

export default defineFault({
  name: 'host-redirect-off',
  summary: 'HTTP_REDIRECT was left off',
  guide: 'redirect-http',
  with: ['ssh'],
  change(blueprint) {
    base.change(blueprint);
    setMailcowConf(blueprint, 'HTTP_REDIRECT', 'n');
  },
  rings: {
    ...base.rings,
    'host.redirect': { verdict: 'warn', says: 'mailcow.conf does not say HTTP_REDIRECT=y' },
  },
});
