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
    'spf.helo': WAITS,
    'rdns.pointer': WAITS,
    'rdns.forward': WAITS,
    'rdns.name': WAITS,
    'rdns.generic': WAITS,
    'tls.trust': WAITS,
    'tls.names': WAITS,
    'tls.expiry': WAITS,
    'tls.same': WAITS,
    'tls.versions': WAITS,
    'tls.ciphers': WAITS,
    'smtp.reachable': WAITS,
    'smtp.submission': WAITS,
    'smtp.greeting': WAITS,
    'smtp.starttls': WAITS,
    'smtp.auth': WAITS,
    'smtp.auth-port': WAITS,
    'smtp.relay': WAITS,
    'smtp.recipients': WAITS,
    'smtp.size': WAITS,
    'smtp.vrfy': WAITS,
    'imap.reachable': WAITS,
    'imap.starttls': WAITS,
    'imap.plaintext': WAITS,
    'pop3.closed': WAITS,
    'http.interface': WAITS,
    'http.redirect': WAITS,
    'http.acme': WAITS,
    'http.security-txt': WAITS,
    'autoconfig.document': WAITS,
    'relay.encryption': WAITS,
    'relay.calls': WAITS,
    'relay.web-port': WAITS,
  },
});
