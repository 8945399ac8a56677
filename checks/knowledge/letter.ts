/** A message, read: who wrote it, which way it came, where it entered the receiver's servers, and what the receiver wrote down. */
import { known, unknown, type Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import { notPublic } from './addresses.ts';
import { authenticationResults, type AuthenticationResults } from './authentication-results.ts';
import {
  addressesOf,
  headerFields,
  readDate,
  valueOf,
  valuesOf,
  withoutComments,
  type HeaderField,
} from './headers.ts';
import { domainOf, isUnder } from './names.ts';
import { receivedHops, sameOrganisation, type ReceivedHop } from './received.ts';
import { excerpt, trimmed } from './text.ts';

/** Where a message came into the receiver's servers from outside. */
export interface Entry {
  readonly hop: ReceivedHop;
  readonly address: string;
  readonly helo: string;
}

export interface Letter {
  readonly raw: string;
  readonly fields: readonly HeaderField[];
  /** Newest first. */
  readonly hops: readonly ReceivedHop[];
  /** How many From fields there are, and the addresses in them. */
  readonly fromFields: number;
  readonly from: readonly string[];
  /** Known undefined: it never came from outside (a user of the server handed it over there). */
  readonly entry: Fact<Entry | undefined>;
  /** The envelope sender; '' for bounces. */
  readonly sender: Fact<string>;
  /** What the receiver's own servers wrote, topmost first. */
  readonly results: readonly AuthenticationResults[];
  /** The mailing list that it came through. */
  readonly list: string | undefined;
  /** When it arrived, in milliseconds since 1970; undefined where no line tells. */
  readonly arrived: number | undefined;
}

/** Reads a raw message (Latin-1 decoded bytes). */
export function readLetter(raw: string): Letter {
  const fields = headerFields(raw);
  const hops = receivedHops(fields);
  const froms = valuesOf(fields, 'from');
  const entry = findEntry(hops);
  const results = receiversResults(authenticationResults(fields), hops, entry);
  return {
    raw,
    fields,
    hops,
    entry,
    results,
    fromFields: froms.length,
    from: froms.flatMap(addressesOf),
    sender: findSender(fields, hops, results),
    list: listOf(fields),
    arrived: hops.find(({ at }) => at !== undefined)?.at ?? readDate(valueOf(fields, 'date') ?? ''),
  };
}

/** The one domain of the From header; where there are none or several, `message.shape` says so. */
export function authorDomain({ from, fromFields }: Letter): Fact<string> {
  const [domain, ...others] = new Set(from.map(domainOf));
  if (fromFields === 1 && domain !== undefined && others.length === 0) return known(domain);
  return unknown(say`It is not clear which domain the message claims to come from`, 'message.shape');
}

/** Whether a name belongs to a domain's organisation: above it, under it, or beside it. */
export function belongs(name: string, domain: string): boolean {
  return isUnder(name, domain) || isUnder(domain, name) || sameOrganisation(name, domain);
}

/**
 * The newest hop that a host outside of the receiver's organisation connected at, by its public address. A hop where somebody logged in ends the search:
 * below it there is a mail client and no server.
 */
function findEntry(hops: readonly ReceivedHop[]): Fact<Entry | undefined> {
  if (hops.length === 0)
    return unknown(
      say`The file has no Received line, so it is not known which way the message came: it is a draft, or a copy from a Sent folder`,
    );
  const receivers: string[] = [];
  for (const hop of hops) {
    if (hop.authenticated) return known(undefined);
    if (hop.by !== undefined) receivers.push(hop.by);
    const { address, helo, reverse } = hop;
    if (address === undefined || notPublic(address) !== undefined) continue;
    if (receivers.some((receiver) => sameOrganisation(receiver, reverse ?? helo))) continue;
    return known({ hop, address, helo: helo ?? reverse ?? `[${address}]` });
  }
  return unknown(say`No Received line names a public address from which the message came to the receiver's servers`);
}

/**
 * Results that the receiver wrote: they stand above the line of the hop before its own servers, and name one of them, or nobody (Exchange). What stands
 * below came with the message, whoever wrote it.
 */
function receiversResults(
  all: readonly AuthenticationResults[],
  hops: readonly ReceivedHop[],
  entry: Letter['entry'],
): readonly AuthenticationResults[] {
  const last = entry.known && entry.value !== undefined ? hops.indexOf(entry.value.hop) : 0;
  const end = hops[last + 1]?.index ?? Number.POSITIVE_INFINITY;
  const receivers = hops.slice(0, last + 1).flatMap(({ by }) => by ?? []);
  return all.filter(
    ({ index, server }) =>
      index < end && (server === undefined || receivers.some((host) => host === server || belongs(server, host))),
  );
}

/** RFC 5321 §4.5.3.1.3, without the brackets. */
const LONGEST_PATH = 254;

/** Return-Path (RFC 5321 §4.4), else what a Received line or the receiver's results say. */
function findSender(
  fields: readonly HeaderField[],
  hops: readonly ReceivedHop[],
  results: readonly AuthenticationResults[],
): Fact<string> {
  const path = valueOf(fields, 'return-path');
  if (path !== undefined)
    return known(addressesOf(path)[0] ?? trimmed(withoutComments(path), '<> ').slice(0, LONGEST_PATH));
  const said =
    hops.find(({ sender }) => sender !== undefined)?.sender ??
    results
      .flatMap((entry) => entry.results)
      .find(({ method, properties }) => method === 'spf' && properties['smtp.mailfrom'] !== undefined)?.properties[
      'smtp.mailfrom'
    ];
  return said === undefined
    ? unknown(say`The file does not tell the envelope sender (there is no Return-Path line)`)
    : known(trimmed(said, '<>'));
}

/** RFC 2919; and what older list managers write. */
function listOf(fields: readonly HeaderField[]): string | undefined {
  const id = valueOf(fields, 'list-id');
  if (id !== undefined) return excerpt(/<([^<>]{1,200})>/.exec(id)?.[1] ?? id);
  const other = ['list-post', 'mailing-list', 'x-mailman-version', 'x-beenthere'].find(
    (name) => valueOf(fields, name) !== undefined,
  );
  return other === undefined ? undefined : excerpt(valueOf(fields, other) ?? '');
}
