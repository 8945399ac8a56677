import { addCertificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { relayHost } from '../host/relay.ts';

export default defineFault({
  name: 'relay-old-certificate',
  summary: 'acmetool has a new certificate, and no service of the relay uses it.',
  on: 'chatmail-inside',
  options: ['--no-accounts', '--ssh', 'root@example.org'],
  with: ['ssh'],
  change(blueprint) {
    addCertificate(blueprint, 'renewed', { endsIn: 89 });
    relayHost(blueprint).certificate = 'renewed';
  },
  rings: {
    'relay.certificate': { verdict: 'warn', says: 'shows another certificate than acmetool keeps' },
  },
});
