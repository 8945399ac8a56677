import { zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-domain-missing',
  summary: 'The domain is not registered any more.',
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).delegated = false;
  },
  rings: {
    'dns.mx': { verdict: 'fail', says: 'example.org does not exist in DNS' },
    '*': { verdict: 'inconclusive' },
    'autodiscover.document': { verdict: 'inconclusive' },
    'dns.tlsa': { verdict: 'inconclusive', cause: 'dns.mx' },
    'dns.srv': { verdict: 'inconclusive', cause: 'dns.mx' },
    'mta-sts.policy': { verdict: 'inconclusive', cause: 'dns.mx' },
    'bimi.record': { verdict: 'inconclusive', cause: 'dns.mx' },
    'tls-rpt.record': { verdict: 'inconclusive', cause: 'dns.mx' },
  },
});
