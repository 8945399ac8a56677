import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'reputation-silent',
  summary: 'The resolver gets no answer from a blocklist.',
  change(blueprint) {
    blueprint.dns.resolver.zones['bl.spamcop.net'] = 'refuse';
  },
  rings: {
    'reputation.address': { verdict: 'inconclusive', says: 'refused' },
  },
});
