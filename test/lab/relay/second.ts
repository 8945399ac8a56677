/** The second provider as a chatmail relay of the newer kind, with which the server under test exchanges messages. */
import { addRecord, certificate, type Blueprint } from '../blueprint.ts';
import { PEER } from '../addresses.ts';
import { PEER_DOMAIN, PEER_HOST } from '../healthy.ts';

export function makeSecondRelay(blueprint: Blueprint): void {
  const { peer, dns } = blueprint;
  peer.relay = true;
  // Of what it delivers it takes out the way that it came (chatmail/relay, lmtp_header_cleanup).
  peer.main['lmtp_header_checks'] = 'regexp:{{/^(DKIM-Signature|Authentication-Results|Received):/ IGNORE}}';
  certificate(blueprint, 'peer').names = [PEER_HOST, PEER_DOMAIN];
  addRecord(blueprint, PEER_DOMAIN, 'A', PEER.v4);
  addRecord(blueprint, PEER_DOMAIN, 'AAAA', PEER.v6);
  // Relays publish their settings; without, Delta Chat asks there, where in the lab nobody answers, and guesses then.
  dns.resolver.zones['autoconfig.thunderbird.net'] = 'always_nxdomain';
}
