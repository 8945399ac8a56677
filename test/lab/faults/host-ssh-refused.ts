import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-ssh-refused',
  summary: 'Nothing answers on the ssh port',
  options: ['--logs', 'off'],
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.ssh.running = false;
  },
  rings: {
    'host.*': { verdict: 'inconclusive' },
    'host.logs': { verdict: 'inconclusive' },
    'host.redis': { verdict: 'inconclusive' },
    'host.spam-history': { verdict: 'inconclusive' },
    'host.sasl-log': { verdict: 'inconclusive' },
    'dkim.server-key': { verdict: 'inconclusive' },
  },
});
