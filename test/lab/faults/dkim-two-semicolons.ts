import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dkim-two-semicolons',
  summary: 'A semicolon too many in the DKIM record, for which opendkim refuses the key.',
  guide: 'additional-dns-records',
  change(blueprint) {
    setRecord(blueprint, `dkim._domainkey.${DOMAIN}`, 'TXT', 'v=DKIM1;;k=rsa;p={{dkim rsa2048}}');
  },
  rings: {
    'dkim.record': { verdict: 'fail', says: 'two semicolons in a row' },
    'dkim.key': { verdict: 'inconclusive', cause: 'dkim.record' },
  },
});
