import { PEER } from '../addresses.ts';
import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

const WAITS = { verdict: 'inconclusive', cause: 'dns.mail-host' } as const;

export default defineFault({
  name: 'dns-ipv4-elsewhere',
  summary:
    'The A record of the mail host still leads to the old provider, where other programs answer, and the AAAA record is right',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, HOST, 'A', PEER.v4);
    blueprint.peer.web = true;
  },
  rings: {
    'dns.mail-host': { verdict: 'fail', says: 'leads to another machine than its AAAA record' },
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
