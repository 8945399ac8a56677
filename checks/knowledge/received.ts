/** Received lines (RFC 5321 §4.4): the way of a message, as each server on it wrote it down, and how long each step took. */
import { canonical } from './addresses.ts';
import { addressesOf, readDate, tokens, type HeaderField, type Token } from './headers.ts';
import { isUnder } from './names.ts';

export interface ReceivedHop {
  /** Where the line stands among the message's fields. */
  readonly index: number;
  /** What the sending side called itself (HELO), lower case. */
  readonly helo: string | undefined;
  /** The name that the receiving side found for it in reverse DNS; undefined where it found none, or did not write it. */
  readonly reverse: string | undefined;
  /** The address it connected from, in canonical form. */
  readonly address: string | undefined;
  /** Who received it, lower case. */
  readonly by: string | undefined;
  /** `ESMTPS`, `LMTP`, `Microsoft SMTP Server`… */
  readonly protocol: string | undefined;
  readonly id: string | undefined;
  /** The recipient, where the line names one. */
  readonly recipient: string | undefined;
  /** The envelope sender, where the line names one (Exim); '' for bounces. */
  readonly sender: string | undefined;
  /** Whether somebody logged in to hand it over (RFC 3848 §2: the protocol ends in A). */
  readonly authenticated: boolean;
  /** With which name, where the line tells. */
  readonly login: string | undefined;
  /** Milliseconds since 1970; undefined where the line has no date that can be read. */
  readonly at: number | undefined;
  /** The whole line, unfolded. */
  readonly line: string;
}

/** No loop of servers gets farther; Postfix gives up after 50. */
const MOST_HOPS = 200;
const LONGEST_LINE = 4_096;
/** RFC 5321 §4.4: what begins a part of the line. */
const CLAUSES = ['from', 'by', 'via', 'with', 'id', 'for'] as const;
type Clause = (typeof CLAUSES)[number];
/** RFC 3848 §2: the A at the end says that the client had logged in. */
const AUTHENTICATED = /^(?:UTF8)?(?:E?SMTPS?|LMTPS?)A$/i;
/** Postfix, Courier, Exim and others: the name that it logged in with, in a comment of its own. */
const LOGIN = /^(?:authenticated[ _](?:sender|user|as)[:=]?|auth(?:enticated)?=) ?["<]?([^\s">]{1,320})/i;
type Parts = Partial<Record<Clause, readonly Token[]>>;

/** The message's hops, the last one (nearest to the reader) first, as in the message. */
export function receivedHops(fields: readonly HeaderField[]): readonly ReceivedHop[] {
  return fields
    .flatMap(({ key, value }, index) => (key === 'received' ? [readReceived(value, index)] : []))
    .slice(0, MOST_HOPS);
}

/** Reads the value of one Received field. What a line does not tell is undefined. */
export function readReceived(value: string, index = 0): ReceivedHop {
  const line = value.slice(0, LONGEST_LINE);
  const pieces = tokens(line);
  const end = pieces.findLastIndex(({ kind }) => kind === 'separator');
  const parts = clauses(end === -1 ? pieces : pieces.slice(0, end));
  const comments = pieces.filter(({ kind }) => kind === 'comment').map(({ text }) => text);
  const protocol = words(parts.with).join(' ') || undefined;
  const login = firstMatch(comments, LOGIN);
  return {
    index,
    ...sendingSide(parts.from ?? []),
    by: hostWord(words(parts.by)[0]),
    protocol,
    id: words(parts.id)[0],
    recipient: addressesOf(words(parts.for)[0] ?? '')[0],
    sender: firstMatch(comments, /envelope-(?:from|sender) <?([^\s<>)]{0,320})/i),
    authenticated: login !== undefined || AUTHENTICATED.test(protocol ?? ''),
    login,
    at: end === -1 ? undefined : readDate(words(pieces.slice(end + 1)).join(' ')),
    line,
  };
}

/** The tokens of each part; a comment belongs to the part it stands in. */
function clauses(pieces: readonly Token[]): Parts {
  const parts: Partial<Record<Clause, Token[]>> = {};
  let open: Token[] | undefined;
  for (const piece of pieces) {
    const clause = piece.kind === 'word' ? CLAUSES.find((name) => name === piece.text.toLowerCase()) : undefined;
    // `from by by …`: a name of a part directly after another one is its value.
    if (clause !== undefined && parts[clause] === undefined && open?.length !== 0) open = parts[clause] = [];
    else open?.push(piece);
  }
  return parts;
}

function words(part: readonly Token[] | undefined): readonly string[] {
  return (part ?? []).filter(({ kind }) => kind === 'word').map(({ text }) => text);
}

/** `helo=`, `HELO name`, `EHLO name` inside a comment (Exim, qmail): the client's own word, and never the address it came from. */
const SAID = /\b(?:helo|ehlo)[= ]\[?([^\s\])]{1,255})\]?/i;

/**
 * RFC 5321 §4.4: `from name (reverse [address])`. Exim writes `from reverse ([address] helo=name)` or `from [address] (helo=name)`, Exchange
 * `from name (address)`, qmail `from reverse (HELO name) (login@address)`. What stands in a comment was seen by the receiving side and counts more.
 */
function sendingSide(part: readonly Token[]): Pick<ReceivedHop, 'helo' | 'reverse' | 'address'> {
  const [word] = words(part);
  const comments = part.filter(({ kind }) => kind === 'comment').map(({ text }) => text);
  const said = firstMatch(comments, SAID);
  const seen = comments.map((text) => text.replace(SAID, ''));
  const address = first(seen, bracketed) ?? first(seen, bare) ?? (word === undefined ? undefined : canonical(word));
  const found = first(seen, (text) => hostWord(/^([^\s[\]()]{1,255})\s*\[/.exec(text)?.[1]));
  const name = hostWord(word);
  if (said === undefined) return { helo: name, reverse: known(found), address };
  return { helo: hostWord(said), reverse: known(found ?? name), address };
}

/** Postfix writes `unknown` where reverse DNS gave no name. */
function known(name: string | undefined): string | undefined {
  return name === undefined || name === 'unknown' || canonical(name) !== undefined ? undefined : name;
}

function bracketed(text: string): string | undefined {
  return canonical(/\[([^\][\s]{1,60})\]/.exec(text)?.[1]?.replace(/^IPv6:/i, '') ?? '');
}

function bare(text: string): string | undefined {
  return first(text.split(/[\s@]+/, 8), canonical);
}

/** A name as hosts are compared: lower case, without the trailing dot. */
function hostWord(word: string | undefined): string | undefined {
  const name = word?.toLowerCase().replace(/\.$/, '').slice(0, 255);
  return name === '' ? undefined : name;
}

function first<T>(items: readonly string[], read: (item: string) => T | undefined): T | undefined {
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

function firstMatch(items: readonly string[], expression: RegExp): string | undefined {
  return first(items, (item) => expression.exec(item)?.[1]);
}

/** One step of the way: from one server's clock to the next one's. */
export interface HopStep {
  /** Who had it: took it and passed it on. */
  readonly holder: string | undefined;
  /** Who took it from there. */
  readonly taker: string | undefined;
  /** By the two servers' clocks; below zero where the taker's clock is behind. */
  readonly seconds: number;
}

/** The steps between hops with a readable date, in the order in which they happened. */
export function hopSteps(hops: readonly ReceivedHop[]): readonly HopStep[] {
  const dated = hops.filter((hop): hop is ReceivedHop & { at: number } => hop.at !== undefined).toReversed();
  return dated.slice(1).map((hop, index) => {
    const before = dated[index] ?? hop;
    return { holder: before.by, taker: hop.by, seconds: (hop.at - before.at) / 1000 };
  });
}

/** Second-level names under which registries sell names, where the country's code follows: `example.co.uk`. */
const REGISTRY_LABELS = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gouv', 'gov', 'ne', 'net', 'or', 'org']);

/**
 * The organisation that a host probably belongs to, by its name alone: the last two labels, or three under a registry like co.uk. Good enough to tell a
 * provider's own servers from others; undefined for names without a dot and for addresses.
 */
export function organisationOf(host: string | undefined): string | undefined {
  if (host === undefined || canonical(host) !== undefined || !host.includes('.')) return undefined;
  const labels = host.split('.');
  const deep = labels.at(-1)?.length === 2 && REGISTRY_LABELS.has(labels.at(-2) ?? '');
  return labels.slice(deep ? -3 : -2).join('.');
}

/** Whether two hosts probably belong together. */
export function sameOrganisation(one: string | undefined, other: string | undefined): boolean {
  const name = organisationOf(one);
  return name !== undefined && other !== undefined && isUnder(other, name);
}

/** Whether a name means the machine that wrote it. */
export function isLocalName(name: string | undefined): boolean {
  return (
    name === undefined ||
    name === 'localhost' ||
    name.startsWith('localhost.') ||
    name.endsWith('.localhost') ||
    /^(?:127\.|::1$)/.test(canonical(name) ?? '')
  );
}
