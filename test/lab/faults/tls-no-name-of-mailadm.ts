import { certificate } from '../blueprint.ts';
import { WEB_NAMES } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-no-name-of-mailadm',
  summary: "ADDITIONAL_SAN was forgotten: the certificate does not cover mailadm's name",
  guide: 'mailcow-options',
  change(blueprint) {
    certificate(blueprint).names = WEB_NAMES.filter((name) => !name.startsWith('mailadm.'));
  },
  rings: {
    'tls.names': { verdict: 'fail', says: 'does not cover the name mailadm.example.org' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'tls.names' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
  },
});
