/** The step of the guide that everybody means to do later. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-default-password',
  summary: "mailcow's default password still works.",
  guide: 'add-domain',
  options: ['--try-default-password'],
  change(blueprint) {
    blueprint.web.adminPassword = 'moohoo';
  },
  rings: {
    'http.default-password': { verdict: 'fail', says: "lets everybody in with mailcow's default password" },
  },
});
