import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

/** RFC 7208 §4.6.4 allows ten lookups, and the mx is one. */
const MORE_THAN_ALLOWED = 10;

export default defineFault({
  name: 'spf-many-lookups',
  summary: 'The SPF record includes so many others that receivers give up.',
  guide: 'create-dns-records',
  change(blueprint) {
    const others = Array.from({ length: MORE_THAN_ALLOWED }, (_, index) => `spf${index}.${DOMAIN}`);
    for (const name of others) setRecord(blueprint, name, 'TXT', 'v=spf1 ip4:62.138.40.99 -all');
    setRecord(blueprint, DOMAIN, 'TXT', ['v=spf1 mx', ...others.map((name) => `include:${name}`), '-all'].join(' '));
  },
  rings: {
    'spf.lookups': { verdict: 'fail', says: 'more than 10 DNS lookups' },
  },
});
