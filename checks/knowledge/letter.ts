/**
 * A message, read: who wrote it, which way it came, where it entered the receiver's servers, and what the receiver
 * wrote down.
 */
import { known, unknown, type Fact } from '../../common/fact.ts';
import { headerLines } from '../../common/header-section.ts';
import { say } from '../../common/say.ts';
import { arcSets, type ArcSet } from './arc.ts';
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
import { domainOf } from './names.ts';
import { asResults, receivedSpf } from './received-spf.ts';
import { receivedHops, type ReceivedHop } from './received.ts';
import { excerpt, trimmed } from './text.ts';
import { findBorder, recordedEntry, type BorderEntry, type Gateway } from './border.ts';
import type { FileKind } from './origin.ts';
import { fieldPlaces, type Places } from './places.ts';

export interface Letter {
  readonly raw: string;
  /** Whether the header is longer than what is read of one. */
  readonly cut: boolean;
  /** What kind of file it comes from. */
  readonly origin: FileKind;
  readonly fields: readonly HeaderField[];
  /** Newest first. */
  readonly hops: readonly ReceivedHop[];
  /** How many From fields there are, and the addresses in them. */
  readonly fromFields: number;
  readonly from: readonly string[];
  /** Known undefined: it never came from outside (a user of the server handed it over there). */
  readonly entry: Fact<BorderEntry | undefined>;
  /** Hosts that count as the receiver's by their own word alone. */
  readonly gateways: readonly Gateway[];
  /** The envelope sender; '' for bounces. */
  readonly sender: Fact<string>;
  /** Who wrote which field. */
  readonly places: Places;
  /**
   * What the receiver's own servers found out about its authenticity (Authentication-Results, Received-SPF), topmost
   * first.
   */
  readonly results: readonly AuthenticationResults[];
  /** The like under the receiver's name, where the sender may have written it. */
  readonly claimed: readonly AuthenticationResults[];
  /** What servers that passed it on sealed, newest first. */
  readonly arc: readonly ArcSet[];
  /** The mailing list that it names. */
  readonly list: string | undefined;
  /** When it arrived, in milliseconds since 1970; undefined where no line tells. */
  readonly arrived: number | undefined;
}

/** Reads a raw message (Latin-1 decoded bytes). */
export function readLetter(raw: string, origin: FileKind = 'file'): Letter {
  const fields = headerFields(raw);
  const hops = receivedHops(fields);
  const froms = valuesOf(fields, 'from');
  const border = findBorder(hops);
  const spf = receivedSpf(fields);
  const all = [...authenticationResults(fields), ...spf.map(asResults)].toSorted((a, b) => a.index - b.index);
  const places = fieldPlaces(hops, border.hop);
  const results = all.filter((each) => places.isReceivers(each.index, 'authentication') && places.mayName(each.server));
  return {
    raw,
    cut: headerLines(raw).cut,
    origin,
    fields,
    hops,
    entry: recordedEntry(border, results, spf),
    gateways: border.gateways,
    places,
    results,
    claimed: all.filter(
      (each) => !results.includes(each) && places.of(each.index) === 'below' && places.mayName(each.server),
    ),
    arc: arcSets(fields),
    fromFields: froms.length,
    from: froms.flatMap(addressesOf),
    sender: findSender(fields, hops, results),
    list: listOf(fields),
    arrived:
      hops.find(({ at, fetched }) => at !== undefined && !fetched)?.at ?? readDate(valueOf(fields, 'date') ?? ''),
  };
}

/** The one domain of the From header; where there are none or several, `message.shape` says so. */
export function authorDomain({ from, fromFields }: Letter): Fact<string> {
  const [domain, ...others] = new Set(from.map(domainOf));
  if (fromFields === 1 && domain !== undefined && others.length === 0) return known(domain);
  return unknown(say`It is not clear which domain the message claims to come from`, 'message.shape');
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
