import { defineFault } from '../fault.ts';

const UNKNOWN = { verdict: 'inconclusive', says: 'No DNS resolver answers' } as const;

export default defineFault({
  name: 'resolver-down',
  summary: 'The resolver of the vantage point does not answer.',
  options: ['--try-default-password'],
  with: ['account', 'account2', 'token', 'peer'],
  change: (blueprint) => {
    blueprint.dns.resolver.running = false;
  },
  rings: {
    '*': UNKNOWN,
    // On the healthy server these do not apply.
    'mta-sts.policy': UNKNOWN,
    'bimi.record': UNKNOWN,
    'tls-rpt.record': UNKNOWN,
    'dns.tlsa': UNKNOWN,
    'dns.srv': UNKNOWN,
    'roundtrip.filter': UNKNOWN,
    'http.default-password': UNKNOWN,
    // It reads the link, and asks nobody.
    'mailadm.link': { verdict: 'pass' },
  },
});
