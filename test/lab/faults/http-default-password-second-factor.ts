/** A second factor was set up, the password was not changed. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-default-password-second-factor',
  summary: "mailcow's default password is accepted, and a code is asked for.",
  guide: 'add-domain',
  options: ['--try-default-password'],
  change(blueprint) {
    blueprint.web.adminPassword = 'moohoo';
    blueprint.web.secondFactor = true;
  },
  rings: {
    'http.default-password': { verdict: 'fail', says: 'only the second factor keeps strangers out' },
  },
});
