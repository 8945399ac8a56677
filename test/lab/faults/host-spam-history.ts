import { logNothing } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-spam-history',
  summary: 'The server keeps no logs, and its spam filter remembers a thousand messages',
  guide: 'no-logs',
  options: ['--logs', 'off'],
  with: ['ssh'],
  change(blueprint) {
    logNothing(blueprint);
    blueprint.host.mailcow.conf['LOG_LINES'] = '1';
    blueprint.host.mailcow.redis.lists['rs_historyrspamd_zst'] = Array.from({ length: 1000 }, () => '');
  },
  rings: {
    'host.logs': { verdict: 'pass' },
    'host.redis': { verdict: 'pass' },
    'host.sasl-log': { verdict: 'pass' },
    'host.mailadm-prune': { verdict: 'inconclusive', says: "mailadm's log is switched off" },
    'host.spam-history': { verdict: 'warn', says: 'The spam filter remembers 1000 messages' },
  },
});
