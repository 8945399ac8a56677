/** The kinds of server that there are, and what a check says of each. One more kind is one more file here. */
import type { Text } from '../../common/say.ts';
import type { KindName } from '../../common/settings.ts';
import type { Kind, KindWords } from '../words/plan.ts';
import { addressIn } from '../../common/address-literals.ts';
import { isTestRelay } from '../../common/test-relays.ts';
import { ADDRESS_RELAY } from './address-relay.ts';
import { CHATMAIL } from './chatmail.ts';
import { MAIL } from './mail.ts';
import { TEST_RELAY } from './test-relay.ts';
import { MAILCOW } from './mailcow.ts';
import { NEUTRAL } from './neutral.ts';

export const KINDS: Readonly<Record<KindName, Kind>> = { mailcow: MAILCOW, chatmail: CHATMAIL, mail: MAIL };

/** The kind of a domain's server, where there are some of the kind that differ by the domain's name. */
export function kindOf(name: KindName, domain: string): Kind {
  if (name !== CHATMAIL.name) return KINDS[name];
  if (addressIn(domain) !== undefined) return ADDRESS_RELAY;
  return isTestRelay(domain) ? TEST_RELAY : CHATMAIL;
}

/** Why a check does not apply to a kind of server; undefined where it does. */
export function withoutCheck({ without }: Kind, id: string): Text | undefined {
  return without[id] ?? without[areaOf(id)];
}

/** What a kind of server says otherwise in a check's card: its own words for the check, and its area's for the rest. */
export function wordsFor({ name, words }: Kind, id: string): KindWords {
  return { ...(name === MAILCOW.name ? {} : NEUTRAL[id]), ...words[areaOf(id)], ...words[id] };
}

function areaOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
