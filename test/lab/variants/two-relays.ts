import { PEER_DOMAIN } from '../healthy.ts';
import { makeSecondRelay } from '../relay/second.ts';
import { defineVariant } from '../variant.ts';
import newer from './chatmail-1.12.ts';

export default defineVariant({
  name: 'two-relays',
  summary: 'A chatmail relay and a second one: mailproof makes accounts at both and writes from each to the other.',
  options: ['--peer-relay', PEER_DOMAIN],
  change(blueprint) {
    newer.change(blueprint);
    makeSecondRelay(blueprint);
  },
  passes: [
    'roundtrip.outbound',
    'roundtrip.inbound',
    'deltachat.configure',
    'deltachat.exchange',
    'roundtrip.delivery',
    'imap.login',
    'smtp.login',
  ],
});
