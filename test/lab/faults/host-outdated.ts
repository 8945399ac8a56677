import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-outdated',
  summary: 'mailcow was not updated for more than a year',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.mailcow.git = { branch: 'master', age: 400 };
  },
  rings: {
    'host.version': { verdict: 'warn', says: 'more than half a year old' },
  },
});
