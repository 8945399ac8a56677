import { addRow, logNothing } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-logins-kept',
  summary: 'mailcow keeps who logged in from where: the guide forgets the table',
  guide: 'no-logs',
  options: ['--logs', 'off'],
  with: ['ssh'],
  change(blueprint) {
    logNothing(blueprint);
    addRow(blueprint, 'sasl_log', { username: 'alice@example.org', service: 'imap', real_rip: '198.18.0.9' });
  },
  rings: {
    'host.logs': { verdict: 'pass' },
    'host.redis': { verdict: 'pass' },
    'host.spam-history': { verdict: 'pass' },
    'host.sasl-log': { verdict: 'warn', says: 'mailcow keeps one login with its address' },
    'host.mailadm-prune': { verdict: 'inconclusive', says: "mailadm's log is switched off" },
  },
});
