import { logNothing } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-redis-saves',
  summary: 'redis writes to disk: the line of the guide does nothing today',
  guide: 'no-logs',
  options: ['--logs', 'off'],
  with: ['ssh'],
  change(blueprint) {
    logNothing(blueprint);
    blueprint.host.mailcow.redis.config['save'] = '3600 1 300 100 60 10000';
  },
  rings: {
    'host.logs': { verdict: 'pass' },
    'host.redis': { verdict: 'warn', says: 'Redis writes its memory to disk' },
    'host.mailadm-prune': { verdict: 'inconclusive', says: "mailadm's log is switched off" },
    'host.spam-history': { verdict: 'pass' },
    'host.sasl-log': { verdict: 'pass' },
  },
});
