import { DOMAIN } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-relay-percent',
  summary:
    'The server turns user%elsewhere@domain into user@elsewhere, by a rule for an old fax gateway, and sends it on',
  options: ['--deep'],
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.postfix.main['virtual_alias_maps'] =
      `${blueprint.postfix.main['virtual_alias_maps'] ?? ''} regexp:{{/^(.+)%(.+)@${DOMAIN.replace('.', '[.]')}$/ $$1@$$2}}`;
  },
  rings: {
    'smtp.relay': { verdict: 'fail', says: /is an open relay: .*user%elsewhere@domain/ },
  },
});
