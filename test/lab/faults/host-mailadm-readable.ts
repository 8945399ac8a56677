import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-mailadm-readable',
  summary: "Everybody can read mailadm's files",
  guide: 'configure-mailadm',
  with: ['ssh'],
  change(blueprint) {
    Object.assign(blueprint.host.mailadm, { envMode: 0o644, dataMode: 0o755 });
  },
  rings: {
    'host.secrets': { verdict: 'warn', says: "mailadm's docker-data can be read by every account" },
  },
});
