/** The guide's "No Logs", done as it works today. */
import { logNothing } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-no-logs',
  summary: 'No container logs, rsyslog throws away what still comes, and its operator says so',
  options: ['--logs', 'off'],
  with: ['ssh'],
  change: logNothing,
  passes: ['host.logs', 'host.redis', 'host.sasl-log', 'host.spam-history'],
  notes: {
    'host.mailadm-prune': {
      verdict: 'inconclusive',
      says: "mailadm's log is switched off",
      because: 'what mailadm does is seen in its log only',
    },
  },
});
