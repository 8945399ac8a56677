import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'relay-no-www',
  summary: 'The name www of a relay is missing, and its ports for sending speak no TLS 1.3.',
  on: 'chatmail-1.12',
  options: ['--no-accounts'],
  change(blueprint) {
    removeRecord(blueprint, `www.${DOMAIN}`);
    for (const name of ['submission', 'submissions'] as const)
      blueprint.postfix.services[name].options['smtpd_tls_mandatory_protocols'] = 'TLSv1.2';
  },
  rings: {
    'dns.relay-names': { verdict: 'warn', says: 'www.example.org does not exist in DNS, or has no address' },
    'relay.encryption': { verdict: 'pass', says: /ports 465 and 587.* does not speak TLS 1\.3/ },
  },
});
