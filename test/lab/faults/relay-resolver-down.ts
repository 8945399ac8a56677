import { defineFault } from '../fault.ts';

const UNKNOWN = { verdict: 'inconclusive', says: 'No DNS resolver answers' } as const;

export default defineFault({
  name: 'relay-resolver-down',
  summary: 'The resolver of the vantage point does not answer where a relay is looked at.',
  on: 'chatmail-1.12',
  options: ['--no-accounts', '--kind', 'chatmail'],
  change: (blueprint) => {
    blueprint.dns.resolver.running = false;
  },
  // On the healthy relay three of them do not apply.
  rings: { '*': UNKNOWN, 'dns.tlsa': UNKNOWN, 'tls-rpt.record': UNKNOWN, 'bimi.record': UNKNOWN },
});
