import { addRow } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-logs-kept',
  summary: 'The operator promises no logs, and Docker keeps them',
  guide: 'no-logs',
  options: ['--logs', 'off'],
  with: ['ssh'],
  change(blueprint) {
    addRow(blueprint, 'sasl_log', { username: 'alice@example.org', service: 'imap', real_rip: '198.18.0.9' });
  },
  rings: {
    'host.logs': { verdict: 'warn', says: 'These containers write logs' },
    'host.redis': { verdict: 'pass' },
    'host.spam-history': { verdict: 'pass' },
    'host.sasl-log': { verdict: 'warn', says: 'mailcow keeps one login' },
  },
});
