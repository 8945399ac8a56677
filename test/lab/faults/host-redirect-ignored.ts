import { addGuideRedirect, setMailcowConf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import base from './http-guide-redirect.ts';

export default defineFault({
  name: 'host-redirect-ignored',
  summary: "The guide's redirect.conf with HTTP_REDIRECT=n: nginx ignores it for most names",
  guide: 'redirect-http',
  with: ['ssh'],
  change(blueprint) {
    base.change(blueprint);
    setMailcowConf(blueprint, 'HTTP_REDIRECT', 'n');
    addGuideRedirect(blueprint);
  },
  rings: {
    ...base.rings,
    'host.redirect': { verdict: 'warn', says: "The guide's redirect.conf is there, but nginx ignores it" },
  },
});
