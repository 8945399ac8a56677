import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-autoconfig-elsewhere',
  summary: 'The name autoconfig still leads to the old provider.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `autoconfig.${DOMAIN}`, 'CNAME', 'autoconfig.thunderbird.net');
  },
  rings: {
    'dns.autoconfig': { verdict: 'fail', says: 'which is not the address of mail.example.org' },
    'tls.trust': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
    'tls.names': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
    'tls.expiry': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
    'http.redirect': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
    'http.acme': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
  },
});
