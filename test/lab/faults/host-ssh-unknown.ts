import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-ssh-unknown',
  summary: "The vantage point does not know the server's host key",
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.ssh.known = 'unknown';
  },
  rings: {
    'host.*': { verdict: 'inconclusive', says: 'host key' },
    'dkim.server-key': { verdict: 'inconclusive', says: 'host key' },
  },
});
