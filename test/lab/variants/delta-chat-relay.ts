import { PEER_DOMAIN } from '../healthy.ts';
import { makeSecondRelay } from '../relay/second.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'delta-chat-relay',
  summary: "Delta Chat's own core writes to a chatmail relay and back, from given mailboxes.",
  options: ['--delta-chat', '--peer-relay', PEER_DOMAIN],
  with: ['account', 'account2'],
  change: makeSecondRelay,
  passes: ['deltachat.configure', 'deltachat.exchange', 'roundtrip.outbound', 'roundtrip.inbound', 'dkim.signature'],
});
