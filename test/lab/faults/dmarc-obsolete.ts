import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-obsolete',
  summary: 'The DMARC record holds tags of its first edition.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(
      blueprint,
      `_dmarc.${DOMAIN}`,
      'TXT',
      'v=DMARC1; p=quarantine; pct=100; ri=86400; rua=mailto:mailadm@example.org',
    );
  },
  rings: {
    'dmarc.obsolete': { verdict: 'pass', says: 'pct=100, ri=86400. New receivers ignore them' },
  },
});
