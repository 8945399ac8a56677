import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-strange-alignment',
  summary: 'The DMARC record spells its alignment out, and rspamd discards all of it.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(
      blueprint,
      `_dmarc.${DOMAIN}`,
      'TXT',
      'v=DMARC1; p=quarantine; adkim=relaxed; rua=mailto:mailadm@example.org',
    );
  },
  rings: {
    'dmarc.record': { verdict: 'warn', says: 'adkim=relaxed, for which rspamd' },
  },
});
