import { SERVER } from '../addresses.ts';
import { addRecord, removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-mail-host-alias',
  summary: 'The mail host is an alias.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, HOST);
    addRecord(blueprint, HOST, 'CNAME', `server.${DOMAIN}`);
    addRecord(blueprint, `server.${DOMAIN}`, 'A', SERVER.v4);
    addRecord(blueprint, `server.${DOMAIN}`, 'AAAA', SERVER.v6);
  },
  rings: {
    'dns.mail-host': { verdict: 'fail', says: 'alias (CNAME) of server.example.org' },
  },
});
