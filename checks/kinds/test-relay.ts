/**
 * A chatmail relay whose domain begins with an underscore: cmdeploy gives it a certificate that it signs itself, and
 * Delta Chat takes any there. All else is as at other relays.
 */
import { say } from '../../common/say.ts';
import type { Kind, PlanFacts, PlannedRecord } from '../words/plan.ts';
import { CHATMAIL } from './chatmail.ts';

const NOBODY_VERIFIES = say`A relay whose name begins with _ signs its certificate itself, and Delta Chat verifies none there`;

export const TEST_RELAY: Kind = {
  ...CHATMAIL,
  called: say`a chatmail relay for tests: its name begins with _, and nobody verifies its certificate`,
  webLabels: ['www'],
  renewsBy: undefined,
  without: {
    ...CHATMAIL.without,
    'tls.trust': NOBODY_VERIFIES,
    'tls.names': NOBODY_VERIFIES,
    'tls.expiry': NOBODY_VERIFIES,
    'mta-sts': NOBODY_VERIFIES,
    'dns.relay-names': NOBODY_VERIFIES,
    'dns.caa': NOBODY_VERIFIES,
    'relay.certificate': NOBODY_VERIFIES,
    'spf.sender': say`mailproof cannot evaluate SPF for a name that begins with _; other relays do not look at it`,
  },
  records,
};

/** Without what is about certificates that others verify (chatmail/relay, dns.py). */
function records(facts: PlanFacts): readonly PlannedRecord[] {
  return CHATMAIL.records(facts).filter(({ name, type }) => type !== 'CAA' && !/^_?mta-sts\./.test(name));
}
