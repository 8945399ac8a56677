import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-sudo-absent',
  summary: 'There is no sudo on the server, and the operator asks for it',
  options: ['--sudo'],
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.machine.sudo = 'absent';
  },
  rings: {
    'host.*': { verdict: 'inconclusive', says: 'log in as root, without --sudo' },
    'dkim.server-key': { verdict: 'inconclusive', says: 'log in as root, without --sudo' },
  },
});
