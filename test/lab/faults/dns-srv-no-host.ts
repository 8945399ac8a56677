import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-srv-no-host',
  summary: 'An SRV record leads to a host that is gone.',
  change(blueprint) {
    setRecord(blueprint, `_imaps._tcp.${DOMAIN}`, 'SRV', `0 1 993 imap.${DOMAIN}`);
  },
  rings: {
    'dns.srv': { verdict: 'warn', says: 'imap.example.org, which has no address' },
  },
});
