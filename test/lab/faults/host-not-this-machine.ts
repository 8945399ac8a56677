import { removeMailadm } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-not-this-machine',
  summary: 'The machine that the operator looks at is not the one with mailcow',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.docker.installed = 'absent';
    blueprint.host.mailcow.folder = '/srv/elsewhere';
    removeMailadm(blueprint);
  },
  rings: {
    'host.*': { verdict: 'inconclusive' },
    'host.docker': { verdict: 'inconclusive', says: 'There is no program docker on the server' },
    'host.config': { verdict: 'inconclusive', says: "mailcow's folder was not found on the server" },
    'host.resources': { verdict: 'pass' },
    'host.ports': { verdict: 'pass' },
    'dkim.server-key': { verdict: 'inconclusive', says: 'There is no program docker on the server' },
  },
});
