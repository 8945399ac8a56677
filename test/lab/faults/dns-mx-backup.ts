import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-mx-backup',
  summary: "The registrar's MX was left beside the right one.",
  guide: 'create-dns-records',
  change(blueprint) {
    addRecord(blueprint, DOMAIN, 'MX', '20 mail.provider.net');
  },
  rings: {
    'dns.mx-backup': { verdict: 'warn', says: 'mail.provider.net, which is another server' },
  },
});
