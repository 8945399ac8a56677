import { PEER } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

const WAITS = { verdict: 'inconclusive', cause: 'dns.ipv6' } as const;

export default defineFault({
  name: 'relay-ipv6-elsewhere',
  summary: 'The AAAA record of a chatmail relay leads to another machine',
  on: 'chatmail-1.12',
  options: ['--no-accounts'],
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'AAAA', PEER.v6);
    blueprint.peer.web = true;
  },
  rings: {
    'dns.ipv6': { verdict: 'fail', says: 'leads to another machine than its A record' },
    'relay.web-port': WAITS,
  },
});
