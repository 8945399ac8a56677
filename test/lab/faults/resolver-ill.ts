import { defineFault } from '../fault.ts';

const UNKNOWN = { verdict: 'inconclusive', says: 'the fault is its own' } as const;

export default defineFault({
  name: 'resolver-ill',
  summary: 'The resolver of the vantage point says SERVFAIL to everything: it cannot get out to any name server.',
  change: (blueprint) => {
    blueprint.dns.resolver.cutOff = true;
  },
  rings: {
    '*': UNKNOWN,
    // On the healthy server these do not apply.
    'autodiscover.document': UNKNOWN,
    'mta-sts.policy': UNKNOWN,
    'bimi.record': UNKNOWN,
    'tls-rpt.record': UNKNOWN,
    'dns.tlsa': UNKNOWN,
    'dns.srv': UNKNOWN,
  },
});
