/**
 * A chatmail relay that is an address: `user@[192.0.2.7]` (chatmail/relay from 1.11). It has no name and so nothing in
 * DNS, signs no mail, and makes its certificate itself. What is left can be looked at as at other relays.
 */
import { say } from '../../common/say.ts';
import type { Kind } from '../words/plan.ts';
import { CHATMAIL, DEPLOY } from './chatmail.ts';

const NO_NAMES = say`This relay is an address: it has no name, and so no records in DNS`;
const SIGNS_NOTHING = say`A relay that is an address signs no mail: there would be no record to verify it by`;
const NOBODY_VERIFIES = say`A relay that is an address signs its certificate itself, and says in its links that Delta Chat takes it`;

export const ADDRESS_RELAY: Kind = {
  ...CHATMAIL,
  called: say`a chatmail relay that is an address`,
  webLabels: [],
  signsLocalMail: false,
  renewsBy: undefined,
  without: {
    ...CHATMAIL.without,
    dns: NO_NAMES,
    spf: NO_NAMES,
    dmarc: NO_NAMES,
    bimi: NO_NAMES,
    'mta-sts': NO_NAMES,
    'tls-rpt': NO_NAMES,
    'dns.autoconfig': NO_NAMES,
    'dns.autodiscover': NO_NAMES,
    'smtp.greeting': say`A relay that is an address calls itself by its reverse name, which other relays do not look at`,
    rdns: say`This relay has no name that a reverse record could lead to and back from`,
    'reputation.domain': NO_NAMES,
    dkim: SIGNS_NOTHING,
    'relay.key': SIGNS_NOTHING,
    'relay.signatures': say`Relays take unsigned mail from senders whose domain is an address, and mailproof has no other name to try it with`,
    'tls.trust': NOBODY_VERIFIES,
    'tls.names': NOBODY_VERIFIES,
    'tls.expiry': NOBODY_VERIFIES,
    'relay.certificate': NOBODY_VERIFIES,
    'http.acme': NOBODY_VERIFIES,
    autoconfig: say`Delta Chat is told the servers of a relay that is an address by its link, and asks for no settings`,
    'autoconfig.discovery': say`Delta Chat is told the servers of a relay that is an address by its link, and asks for no settings`,
  },
  words: { ...CHATMAIL.words, tls: { fix: () => DEPLOY } },
  records: () => [],
};
