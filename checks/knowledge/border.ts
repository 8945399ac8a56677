/**
 * Where a message came into the receiver's servers from outside. SPF is judged at that hop and at no other: a line that
 * the receiver's own servers cannot have written may be anybody's.
 */
import { known, unknown, type Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import { isInternal } from './addresses.ts';
import type { AuthenticationResults } from './authentication-results.ts';
import { sameMaker } from './filters/makers.ts';
import { isLocalName, organisationOf, sameOrganisation } from './organisations.ts';
import { clientOf, type ReceivedSpf } from './received-spf.ts';
import type { ReceivedHop } from './received.ts';
import { excerpt } from './text.ts';

/** Where a message came into the receiver's servers from outside. */
export interface BorderEntry {
  readonly hop: ReceivedHop;
  readonly address: string;
  readonly helo: string;
}

export interface Border {
  /** Known undefined: it never came from outside (a user of the server handed it over there, or the server made it). */
  readonly entry: Fact<BorderEntry | undefined>;
  /** The oldest line that the receiver's own servers wrote; undefined where the file has none. */
  readonly hop: ReceivedHop | undefined;
  /** Hosts on the way there that count as the receiver's by nothing but the name that they said themselves. */
  readonly gateways: readonly Gateway[];
}

export interface Gateway {
  readonly name: string;
  readonly address: string;
}

/**
 * Goes down from the newest line, past those with which the receiver's servers hand on among themselves, to the one
 * where a host of another organisation connected. A hop where somebody logged in ends the search: below it there is a
 * mail client and no server.
 */
export function findBorder(hops: readonly ReceivedHop[]): Border {
  const receivers: string[] = [];
  const gateways: Gateway[] = [];
  let last: ReceivedHop | undefined;
  for (const [index, hop] of hops.entries()) {
    if (hop.fetched) continue;
    last = hop;
    if (hop.authenticated) return { entry: known(undefined), hop, gateways };
    if (hop.by !== undefined) receivers.push(hop.by);
    const step = stepOf(hop, receivers, hops[index + 1]);
    if (step === 'gateway') gateways.push({ name: hop.helo ?? '', address: hop.address ?? '' });
    if (step === 'inside' || step === 'gateway') continue;
    if (step === 'nameless')
      return {
        entry: unknown(
          say`${lineOf(hop)} does not name the address that the message came from; what older lines say is not the receiver's word`,
        ),
        hop,
        gateways,
      };
    return { entry: known(step), hop, gateways };
  }
  return { entry: neverEntered(hops, last), hop: last, gateways };
}

function lineOf({ by }: ReceivedHop) {
  return by === undefined ? say`The newest Received line` : say`The Received line of ${excerpt(by)}`;
}

/** Handed on among the receiver's servers, or from outside, or by a machine whose address the line does not name. */
function stepOf(
  hop: ReceivedHop,
  receivers: readonly string[],
  older: ReceivedHop | undefined,
): BorderEntry | 'inside' | 'gateway' | 'nameless' {
  const { address, helo, reverse } = hop;
  if (address === undefined) return isInsideByName(hop, receivers) ? 'inside' : 'nameless';
  if (isInternal(address)) return 'inside';
  const own = (name: string | undefined): boolean => receivers.some((receiver) => oneSide(receiver, name));
  // What a client calls itself is its own claim. A gateway without a name in reverse DNS wrote the next line itself,
  // under the same name.
  const gateway = reverse === undefined && own(helo) && own(older?.by);
  if (own(reverse)) return 'inside';
  if (gateway) return 'gateway';
  return { hop, address, helo: helo ?? reverse ?? `[${address}]` };
}

/** Hand-overs that never cross a border: to the mailbox, from the machine itself, between servers of one name. */
function isInsideByName({ helo, by, protocol }: ReceivedHop, receivers: readonly string[]): boolean {
  return (
    isLocalName(helo) ||
    helo === by ||
    /^(?:lmtp|local|mapi)/i.test(protocol ?? '') ||
    receivers.some((receiver) => oneSide(receiver, helo))
  );
}

function oneSide(receiver: string, name: string | undefined): boolean {
  return sameOrganisation(receiver, name) || sameMaker(receiver, name);
}

/** No line tells of a machine outside. */
function neverEntered(hops: readonly ReceivedHop[], last: ReceivedHop | undefined): Border['entry'] {
  if (last === undefined)
    return unknown(say`The file has no Received line, so it is not known which way the message came`);
  const [first] = hops.flatMap(({ by }) => organisationOf(by) ?? []);
  const inside = hops.find(({ address }) => address !== undefined && !isLocalName(address));
  if (inside?.address === undefined) return known(undefined);
  return unknown(
    isInternal(inside.address)
      ? say`The receiver's Received lines name only addresses of its own network (${inside.address}), so they do not tell from which public address the message came`
      : say`All servers that the Received lines name belong to ${first ?? say`the receiver`}, so they do not tell from where the message came in`,
  );
}

/**
 * The entry as the receiver's SPF verifier recorded it, for a border whose Received line does not name the address.
 * @param border with the line that the results must stand above
 */
export function recordedEntry(
  { entry, hop }: Border,
  results: readonly AuthenticationResults[],
  spf: readonly ReceivedSpf[],
): Border['entry'] {
  if (entry.known || hop === undefined) return entry;
  const said = spf.find(({ index, client }) => index < hop.index && client !== undefined);
  const address =
    said?.client ?? results.filter(({ index }) => index < hop.index).flatMap((each) => clientOf(each) ?? [])[0];
  if (address === undefined || isInternal(address)) return entry;
  return known({ hop, address, helo: said?.helo ?? hop.helo ?? hop.reverse ?? `[${address}]` });
}
