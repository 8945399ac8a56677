import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-updates-waiting',
  summary: 'Security updates wait, and nobody installs them',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.machine.updates.push(
      ['openssh-server', 'Debian-Security:13/stable-security'],
      ['tzdata', 'Debian:13.2/stable'],
    );
  },
  rings: {
    'host.updates': { verdict: 'pass', says: 'Security updates wait for openssh-server' },
  },
});
