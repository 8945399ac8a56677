import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-resolver-without-dnssec',
  summary: 'The resolver does not check DNSSEC.',
  change(blueprint) {
    blueprint.dns.resolver.validates = false;
  },
  rings: {
    'dns.dnssec': { verdict: 'inconclusive', says: 'does not check DNSSEC' },
  },
});
