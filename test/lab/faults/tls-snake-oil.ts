import { certificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-snake-oil',
  summary: "Let's Encrypt never issued a certificate, and mailcow's own placeholder is served",
  guide: 'start-mailcow',
  change(blueprint) {
    Object.assign(certificate(blueprint), { issuer: 'self', organization: 'mailcow', chain: ['leaf'], endsIn: 3600 });
  },
  rings: {
    'tls.trust': { verdict: 'fail', says: 'is the placeholder that mailcow made for itself' },
    'tls.names': { verdict: 'inconclusive', cause: 'tls.trust' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'tls.trust' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'tls.trust' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
