import { dropAll } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

const DOWN = 'mail.example.org answers on no port, though other hosts do: it is down, or it has banned this address';

export default defineFault({
  name: 'server-down-smtp',
  summary: 'The server is down, and only SMTP is looked at: its checks say so themselves',
  options: ['--only', 'smtp'],
  change(blueprint) {
    dropAll(blueprint);
  },
  rings: {
    'smtp.reachable': { verdict: 'fail', says: DOWN },
    'smtp.submission': { verdict: 'fail', says: DOWN },
    'smtp.*': { verdict: 'inconclusive' },
  },
});
