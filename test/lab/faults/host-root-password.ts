import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-root-password',
  summary: 'root may log in by ssh with a password',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.ssh.rootByPassword = true;
  },
  rings: {
    'host.root-login': { verdict: 'pass', says: "The machine's ssh lets root in with a password" },
  },
});
