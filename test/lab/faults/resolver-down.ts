import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'resolver-down',
  summary: 'The resolver of the vantage point does not answer.',
  change: (blueprint) => {
    blueprint.dns.resolver.running = false;
  },
  rings: { 'dns.mail-host': { verdict: 'inconclusive' }, 'dns.mx': { verdict: 'inconclusive' } },
});
