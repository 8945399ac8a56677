import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-ssh-denied',
  summary: 'A relay does not let the key in.',
  on: 'chatmail-inside',
  options: ['--no-accounts', '--ssh', 'root@example.org'],
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.ssh.accepts = false;
  },
  rings: {
    'dns.caa': { verdict: 'inconclusive', says: 'does not let this account in' },
    'relay.services': { verdict: 'inconclusive' },
    'relay.key': { verdict: 'inconclusive' },
    'relay.certificate': { verdict: 'inconclusive' },
    'relay.outgoing': { verdict: 'inconclusive' },
    'relay.newcomers': { verdict: 'inconclusive' },
    'relay.settings': { verdict: 'inconclusive' },
    'relay.deployment': { verdict: 'inconclusive' },
  },
});
