import { certificate, setClock } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

/** Days. */
const AHEAD = 40;
const SECONDS = 86_400;

export default defineFault({
  name: 'tls-clock-here',
  summary: 'The clock of the machine that looks is 40 days ahead: to it the certificate has expired',
  change(blueprint) {
    Object.assign(certificate(blueprint), { startsIn: -70, endsIn: -3.5 });
    setClock(blueprint, -AHEAD * SECONDS);
    blueprint.network.othersAhead = -AHEAD * SECONDS;
  },
  rings: {
    'tls.expiry': { verdict: 'inconclusive', says: 'the clock of this machine is wrong by 40 days' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'tls.expiry' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
