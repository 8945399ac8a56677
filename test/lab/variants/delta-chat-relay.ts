import { defineVariant } from '../variant.ts';
import { PEER_DOMAIN } from '../healthy.ts';

export default defineVariant({
  name: 'delta-chat-relay',
  summary: "Delta Chat's own core writes to a chatmail relay and back, from given mailboxes.",
  options: ['--delta-chat', '--peer-relay', PEER_DOMAIN],
  with: ['account', 'account2'],
  change(blueprint) {
    blueprint.peer.relay = true;
    // Relays publish their settings; without, Delta Chat asks there, where in the lab nobody answers, and guesses then.
    blueprint.dns.resolver.zones['autoconfig.thunderbird.net'] = 'always_nxdomain';
  },
  passes: ['deltachat.configure', 'deltachat.exchange'],
});
