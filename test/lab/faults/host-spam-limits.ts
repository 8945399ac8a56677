import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-spam-limits',
  summary: 'Somebody made the spam filter stricter: mail is spam from 4 points on',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.mailcow.spamLimits['add header'] = 4;
  },
  rings: {
    'host.spam-filter': { verdict: 'pass', says: 'The spam filter takes mail for spam from 4 points on already' },
  },
});
