import { PEER } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

const WAITS = { verdict: 'inconclusive', cause: 'dns.ipv6' } as const;

export default defineFault({
  name: 'dns-ipv6-elsewhere',
  summary: 'The AAAA record of the mail host still leads to the old provider, where other programs answer',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, HOST, 'AAAA', PEER.v6);
    blueprint.peer.web = true;
  },
  rings: {
    'dns.ipv6': { verdict: 'fail', says: 'leads to another machine than its A record' },
    'rdns.*': WAITS,
    'spf.helo': WAITS,
    'tls.*': WAITS,
    'smtp.*': WAITS,
    'imap.*': WAITS,
    'pop3.closed': WAITS,
    'http.*': WAITS,
    'http.clock': { verdict: 'pass' },
    'http.new-email': { verdict: 'pass' },
    'autoconfig.*': WAITS,
    'mailadm.endpoint': WAITS,
    'mailadm.token': WAITS,
  },
});
