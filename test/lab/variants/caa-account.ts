import { bindAccount } from '../acme-account.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'caa-account',
  summary: "A CAA record lets only mailcow's own account get certificates.",
  with: ['ssh'],
  change(blueprint) {
    bindAccount(blueprint, 1, 1);
  },
});
