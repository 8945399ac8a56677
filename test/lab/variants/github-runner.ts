import { blockPort } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';
import withoutIpv6 from './no-ipv6-here.ts';

const BECAUSE = 'nothing is let out to port 25 there';

export default defineVariant({
  name: 'github-runner',
  summary: "mailproof looks from a runner of GitHub's: without IPv6, and without a way out to port 25.",
  change(blueprint) {
    withoutIpv6.change(blueprint);
    blockPort(blueprint, 25);
  },
  notes: {
    ...withoutIpv6.notes,
    'smtp.*': { verdict: 'inconclusive', cause: 'smtp.reachable', because: BECAUSE },
    'smtp.reachable': {
      verdict: 'inconclusive',
      says: 'Port 25 cannot be reached from here over IPv4',
      because: BECAUSE,
    },
    'smtp.submission': { verdict: 'pass', because: 'it is about other ports' },
    'smtp.login*': { verdict: 'pass', because: 'it is about other ports' },
    'smtp.forgery*': { verdict: 'pass', because: 'it is about other ports' },
    'host.certificate*': { verdict: 'inconclusive', cause: 'smtp.reachable', because: BECAUSE },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.reachable', because: BECAUSE },
    'roundtrip.impostor*': { verdict: 'inconclusive', cause: 'smtp.reachable', because: BECAUSE },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable', because: BECAUSE },
  },
});
