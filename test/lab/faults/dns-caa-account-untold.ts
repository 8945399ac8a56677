import { bindAccount } from '../acme-account.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-caa-account-untold',
  summary: "A CAA record names one account, and nobody can look whether it is the server's.",
  change(blueprint) {
    bindAccount(blueprint, 1);
  },
  rings: {
    'dns.caa': { verdict: 'inconclusive', says: 'give --ssh user@host' },
  },
});
