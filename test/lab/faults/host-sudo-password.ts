import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-sudo-password',
  summary: 'sudo on the server wants a password, and nobody is there to type it',
  options: ['--sudo'],
  with: ['ssh-admin'],
  change(blueprint) {
    blueprint.host.machine.sudo = 'password';
  },
  rings: {
    'host.*': { verdict: 'inconclusive', says: 'asks for a password' },
    'dkim.server-key': { verdict: 'inconclusive', says: 'asks for a password' },
  },
});
