import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-banned',
  summary: 'mailcow has banned the vantage point after failed logins',
  change(blueprint) {
    blueprint.network.banned = true;
  },
  rings: {
    'smtp.reachable': { verdict: 'inconclusive', says: 'or it has banned this vantage point' },
  },
});
