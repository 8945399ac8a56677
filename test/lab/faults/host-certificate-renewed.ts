import { addCertificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-certificate-renewed',
  summary: 'The certificate was renewed, and the services still show the old one',
  guide: 'start-mailcow',
  with: ['ssh'],
  change(blueprint) {
    addCertificate(blueprint, 'renewed', { endsIn: 89 });
    blueprint.host.mailcow.certificate = 'renewed';
  },
  rings: {
    'host.certificate': { verdict: 'warn', says: 'shows another certificate than mailcow keeps' },
  },
});
