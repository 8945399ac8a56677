import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-mail-host-no-ipv4',
  summary: 'The mail host has no A record, only AAAA.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, HOST, 'A');
  },
  rings: {
    'dns.mail-host': { verdict: 'fail', says: 'mail.example.org has no IPv4 address' },
  },
});
