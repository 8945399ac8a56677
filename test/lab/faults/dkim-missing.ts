import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

const KEY = `dkim._domainkey.${DOMAIN}`;

export default defineFault({
  name: 'dkim-missing',
  summary: 'The DKIM key was never published.',
  guide: 'additional-dns-records',
  change(blueprint) {
    removeRecord(blueprint, KEY);
  },
  rings: {
    'dkim.record': { verdict: 'fail', says: 'There is no DKIM key at dkim._domainkey.example.org' },
    'dkim.key': { verdict: 'inconclusive', cause: 'dkim.record' },
  },
});
