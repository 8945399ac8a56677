import { bindAccount } from '../acme-account.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-caa-account',
  summary: 'The CAA record still names the account of the server before this one.',
  with: ['ssh'],
  change(blueprint) {
    bindAccount(blueprint, 1, 2);
  },
  rings: {
    'dns.caa': { verdict: 'fail', says: "lets another account get certificates than the server's own" },
  },
});
