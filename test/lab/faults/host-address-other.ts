import { ELSEWHERE } from '../addresses.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-address-other',
  summary: 'DNS leads to another machine than the one that the operator logs in to',
  guide: 'create-dns-records',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.machine.addresses = [ELSEWHERE.v4, '172.22.1.1'];
  },
  rings: {
    'dns.mail-host': { verdict: 'pass', says: 'DNS leads to another machine' },
  },
});
