import { zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-zone-gone',
  summary: "The registrar's list of name servers is right, and none of them holds the zone any more.",
  guide: 'create-dns-records',
  change(blueprint) {
    const zone = zoneOf(blueprint, DOMAIN);
    zone.lame.push(...zone.servers);
  },
  rings: {
    'dns.nameservers': { verdict: 'fail', says: 'No name server answers for example.org' },
    '*': { verdict: 'inconclusive', cause: 'dns.nameservers' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'dns.nameservers' },
    'dns.tlsa': { verdict: 'inconclusive', cause: 'dns.nameservers' },
    'dns.srv': { verdict: 'inconclusive', cause: 'dns.nameservers' },
    'mta-sts.policy': { verdict: 'inconclusive', cause: 'dns.nameservers' },
    'bimi.record': { verdict: 'inconclusive', cause: 'dns.nameservers' },
    'tls-rpt.record': { verdict: 'inconclusive', cause: 'dns.nameservers' },
  },
});
