import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-ssh-changed',
  summary: "The server's host key is another one than before",
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.ssh.known = 'changed';
  },
  rings: {
    'host.*': { verdict: 'inconclusive', says: 'host key' },
    'dkim.server-key': { verdict: 'inconclusive', says: 'host key' },
  },
});
