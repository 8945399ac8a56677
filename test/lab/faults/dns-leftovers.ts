import { addRecord, zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';

const WEEK = 604_800;

export default defineFault({
  name: 'dns-leftovers',
  summary: 'Resolvers keep the mail host for a week, and www leads to a service that was given up.',
  guide: 'create-dns-records',
  change(blueprint) {
    const { records } = zoneOf(blueprint, DOMAIN);
    for (const [index, record] of records.entries())
      if (record.name === HOST) records[index] = { ...record, ttl: WEEK };
    addRecord(blueprint, `www.${DOMAIN}`, 'CNAME', 'given-up.example.com');
  },
  rings: {
    'dns.ttl': { verdict: 'pass', says: 'for 7 d' },
    'dns.aliases': { verdict: 'warn', says: 'www.example.org is an alias (CNAME) of given-up.example.com' },
  },
});
