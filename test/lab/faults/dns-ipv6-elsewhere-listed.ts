import { PEER, reverseName, SERVER } from '../addresses.ts';
import { addRecord, setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';
import elsewhere from './dns-ipv6-elsewhere.ts';

const WAITS = { verdict: 'inconclusive', cause: 'dns.ipv6' } as const;

export default defineFault({
  name: 'dns-ipv6-elsewhere-listed',
  summary:
    'The AAAA record of the mail host still leads to the old provider, which a blocklist names, and which the SPF record does not allow',
  guide: 'create-dns-records',
  change(blueprint) {
    elsewhere.change(blueprint);
    setRecord(blueprint, DOMAIN, 'TXT', `v=spf1 ip4:${SERVER.v4} -all`);
    addRecord(blueprint, `${reverseName(PEER.v6).replace('.ip6.arpa', '')}.zen.spamhaus.org`, 'A', '127.0.0.3');
  },
  rings: { ...elsewhere.rings, 'spf.sender': WAITS, 'reputation.address': WAITS },
});
