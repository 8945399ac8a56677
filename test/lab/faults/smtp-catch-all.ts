import { ALICE, DOMAIN } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-catch-all',
  summary: 'A catch-all alias takes mail for every address',
  change(blueprint) {
    blueprint.postfix.main['virtual_alias_maps'] =
      `${blueprint.postfix.main['virtual_alias_maps'] ?? ''}, inline:{@${DOMAIN}=${ALICE.address}}`;
  },
  rings: {
    'smtp.recipients': { verdict: 'warn', says: 'takes mail to an address that does not exist' },
  },
});
