import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-escaped-name',
  summary: 'A second DMARC record has a backslash in its name.',
  guide: 'create-dns-records',
  change(blueprint) {
    addRecord(blueprint, `\\\\_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1;p=quarantine;rua=mailto:mailadm@example.org');
  },
  rings: {
    'dns.wildcard': { verdict: 'warn', says: 'backslash' },
  },
});
