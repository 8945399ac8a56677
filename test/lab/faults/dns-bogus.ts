import { zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-bogus',
  summary: "The DS record at the registry does not fit the zone's key any more.",
  change(blueprint) {
    zoneOf(blueprint, DOMAIN).ds = 'wrong';
  },
  rings: {
    'dns.dnssec': { verdict: 'fail', says: 'not valid (bogus)' },
    '*': { verdict: 'inconclusive', cause: 'dns.dnssec' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'dns.dnssec' },
    'dns.tlsa': { verdict: 'inconclusive', cause: 'dns.dnssec' },
    'dns.srv': { verdict: 'inconclusive', cause: 'dns.dnssec' },
    'mta-sts.policy': { verdict: 'inconclusive', cause: 'dns.dnssec' },
    'bimi.record': { verdict: 'inconclusive', cause: 'dns.dnssec' },
    'tls-rpt.record': { verdict: 'inconclusive', cause: 'dns.dnssec' },
  },
});
