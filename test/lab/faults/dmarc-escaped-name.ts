import { addRecord, removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dmarc-escaped-name',
  summary: "The DMARC record's name begins with the backslash of the guide's source text.",
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, `_dmarc.${DOMAIN}`);
    addRecord(blueprint, `\\\\_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1;p=quarantine;rua=mailto:mailadm@example.org');
  },
  rings: {
    'dmarc.record': { verdict: 'fail', says: 'with a backslash' },
    'dns.wildcard': { verdict: 'inconclusive', cause: 'dmarc.record' },
    'dmarc.policy': { verdict: 'inconclusive', cause: 'dmarc.record' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'dmarc.record' },
    'dmarc.obsolete': { verdict: 'inconclusive', cause: 'dmarc.record' },
  },
});
