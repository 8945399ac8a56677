import { ELSEWHERE } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { HOST } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'moving-in',
  summary: 'The new server is ready, and the names still lead to the old one: its operator names its address.',
  options: ['--address', '24.48.100.24', '--address', '7fe5:2f4:1ba:2381::3'],
  change(blueprint) {
    setRecord(blueprint, HOST, 'A', ELSEWHERE.v4);
    setRecord(blueprint, HOST, 'AAAA', ELSEWHERE.v6);
  },
  notes: {
    'dns.mail-host': { verdict: 'fail', says: "which is not the server's", because: 'that is what is left to be done' },
    'dns.autoconfig': { verdict: 'inconclusive', cause: 'dns.mail-host', because: 'the name follows the mail host' },
    'dns.autodiscover': { verdict: 'inconclusive', cause: 'dns.mail-host', because: 'the name follows the mail host' },
    'dns.mailadm': { verdict: 'inconclusive', cause: 'dns.mail-host', because: 'the name follows the mail host' },
    'spf.sender': { verdict: 'inconclusive', cause: 'dns.mail-host', because: 'the record allows the mail host' },
    'rdns.forward': {
      verdict: 'inconclusive',
      cause: 'dns.mail-host',
      because: 'the name leads to the old server until then',
    },
  },
});
