import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-ssh-denied',
  summary: 'The server does not let the key in',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.ssh.accepts = false;
  },
  rings: {
    'host.*': { verdict: 'inconclusive' },
    'dkim.server-key': { verdict: 'inconclusive' },
  },
});
