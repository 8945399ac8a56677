import { setRecord } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';
import { DOMAIN } from '../healthy.ts';

export default defineVariant({
  name: 'caa',
  summary: "A CAA record lets Let's Encrypt issue.",
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'CAA', '0 issue "letsencrypt.org"', '0 iodef "mailto:postmaster@example.org"');
  },
});
