import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'relay-no-www',
  summary: 'Of a relay the name www and the lesser records are missing, and its ports for sending speak no TLS 1.3.',
  on: 'chatmail-1.12',
  options: ['--no-accounts'],
  change(blueprint) {
    for (const label of ['www', '_adsp._domainkey']) removeRecord(blueprint, `${label}.${DOMAIN}`);
    removeRecord(blueprint, DOMAIN, 'CAA');
    for (const name of ['submission', 'submissions'] as const)
      blueprint.postfix.services[name].options['smtpd_tls_mandatory_protocols'] = 'TLSv1.2';
  },
  rings: {
    'dns.relay-names': { verdict: 'warn', says: 'www.example.org does not exist in DNS, or has no address' },
    'dkim.record': { verdict: 'pass', says: 'The record at _adsp._domainkey.example.org is missing' },
    'dns.caa': { verdict: 'pass', says: "No CAA record says that only the server's own account may get certificates" },
    'relay.encryption': { verdict: 'pass', says: /ports 465 and 587.* does not speak TLS 1\.3/ },
  },
});
