import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-branch-legacy',
  summary: 'mailcow follows the branch that gets no updates any more',
  guide: 'install-mailcow',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.mailcow.git = { branch: 'legacy', age: 20 };
  },
  rings: {
    'host.version': { verdict: 'warn', says: 'mailcow follows the branch legacy' },
  },
});
