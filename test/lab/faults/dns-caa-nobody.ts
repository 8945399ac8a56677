import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-caa-nobody',
  summary: 'A CAA record at the mail host forbids every authority.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, HOST, 'CAA', '0 issue ";"');
  },
  rings: {
    'dns.caa': { verdict: 'fail', says: 'forbid every certification authority' },
  },
});
