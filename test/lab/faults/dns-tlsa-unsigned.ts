import { setRecord, zoneOf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-tlsa-unsigned',
  summary: 'A TLSA record is published in a zone that is not signed.',
  change(blueprint) {
    setRecord(blueprint, `_25._tcp.${HOST}`, 'TLSA', '{{tlsa server 3 1 1}}');
    zoneOf(blueprint, DOMAIN).signed = false;
    zoneOf(blueprint, DOMAIN).ds = 'absent';
  },
  rings: {
    'dns.tlsa': { verdict: 'warn', says: 'not signed' },
  },
});
