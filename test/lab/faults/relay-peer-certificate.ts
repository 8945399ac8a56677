import { addCertificate } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { PEER_HOST } from '../healthy.ts';

export default defineFault({
  name: 'relay-peer-certificate',
  summary:
    "The other provider takes mail under a certificate that nobody trusts, and a relay's mail stays where it is.",
  on: 'chatmail-1.12',
  options: ['--patience', '8'],
  with: ['peer'],
  change(blueprint) {
    addCertificate(blueprint, 'peerMx', { issuer: 'stranger', names: [PEER_HOST] });
    blueprint.peer.certificate = 'peerMx';
  },
  rings: {
    'roundtrip.outbound': {
      verdict: 'inconclusive',
      says: "A relay hands mail only to servers with a valid certificate, and the other provider's is none",
    },
    'roundtrip.helo': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.filter': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.encryption': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'roundtrip.address': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'privacy.*': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'deltachat.exchange': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'dkim.signature': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
    'dmarc.alignment': { verdict: 'inconclusive', cause: 'roundtrip.outbound' },
  },
});
