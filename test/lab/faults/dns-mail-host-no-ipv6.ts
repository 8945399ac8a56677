import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-mail-host-no-ipv6',
  summary: 'The mail host has no AAAA record for the address that its operator names.',
  guide: 'create-dns-records',
  options: ['--address', '24.48.100.24', '--address', '7fe5:2f4:1ba:2381::3'],
  change(blueprint) {
    removeRecord(blueprint, HOST, 'AAAA');
  },
  rings: {
    'spf.sender': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'rdns.forward': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'dns.mail-host': {
      verdict: 'warn',
      says: 'mail.example.org has no AAAA record for 7fe5:2f4:1ba:2381::3',
    },
  },
});
