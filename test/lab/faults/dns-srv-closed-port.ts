import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-srv-closed-port',
  summary: 'An SRV record names a port that nothing listens on.',
  change(blueprint) {
    setRecord(blueprint, `_pop3s._tcp.${DOMAIN}`, 'SRV', `0 1 995 ${HOST}`);
  },
  rings: {
    'dns.srv': { verdict: 'warn', says: 'port 995' },
  },
});
