import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-conf-readable',
  summary: 'Everybody can read mailcow.conf',
  guide: 'mailcow-options',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.mailcow.mode = 0o644;
  },
  rings: {
    'host.secrets': { verdict: 'warn', says: 'mailcow.conf can be read by every account of this machine' },
  },
});
