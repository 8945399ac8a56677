import { addRecord, removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';
import base from './dns-mail-host-missing.ts';

export default defineFault({
  name: 'dns-mail-host-alias-dead',
  summary: 'The mail host is an alias of a name that is gone',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, HOST);
    addRecord(blueprint, HOST, 'CNAME', `server.${DOMAIN}`);
  },
  rings: {
    ...base.rings,
    'dns.mail-host': { verdict: 'fail', says: 'is an alias (CNAME) of server.example.org, which has no address' },
  },
});
