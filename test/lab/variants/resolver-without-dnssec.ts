import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'resolver-without-dnssec',
  summary: 'The resolver does not check DNSSEC.',
  change(blueprint) {
    blueprint.dns.resolver.validates = false;
  },
  notes: {
    'dns.dnssec': {
      verdict: 'inconclusive',
      says: 'does not check DNSSEC',
      because: 'nobody has looked at the signatures',
    },
  },
});
