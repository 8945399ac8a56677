/**
 * Received lines (RFC 5321 §4.4): the way of a message, as each server on it wrote it down, and how long each step
 * took.
 */
import { canonical } from './addresses.ts';
import { addressesOf, readDate, tokens, type HeaderField, type Token } from './headers.ts';

export interface ReceivedHop {
  /** Where the line stands among the message's fields. */
  readonly index: number;
  /** What the sending side called itself (HELO), lower case. */
  readonly helo: string | undefined;
  /**
   * The name that the receiving side found for it in reverse DNS; undefined where it found none, or did not write it.
   */
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
  /** No server handed it over: a program took it out of a mailbox, whenever its owner liked. */
  readonly fetched: boolean;
  /** Milliseconds since 1970; undefined where the line has no date that can be read. */
  readonly at: number | undefined;
  /** The whole line, unfolded. */
  readonly line: string;
}

/** No loop of servers gets farther; Postfix gives up after 50. */
const MOST_HOPS = 200;
const LONGEST_LINE = 4_096;
/**
 * What begins a part of the line: RFC 5321 §4.4, `tls` of RFC 8314 §4.3 (Exim, chasquid, Haraka), and Haraka's
 * `envelope-from`, which is none of the standard's.
 */
const CLAUSES = ['from', 'by', 'via', 'with', 'id', 'for', 'tls', 'envelope-from'] as const;
type Clause = (typeof CLAUSES)[number];
/** RFC 3848 §2: the A at the end says that the client had logged in. Exim wrote `asmtp` before that was agreed on. */
const AUTHENTICATED = /^(?:(?:UTF8)?(?:E?SMTPS?|LMTPS?)A|asmtp)$/i;
/**
 * The name that it logged in with, in a comment: Postfix `Authenticated sender: u`, Courier `AUTH: PLAIN u, TLS: …`,
 * SquirrelMail `SquirrelMail authenticated user u`, Exim `authenticated user=u`, CommuniGate `account u HELO …`.
 */
const LOGIN =
  /^(?:[a-z]{0,40} ?authenticated[ _](?:sender|user|as)[:=]?|auth(?:enticated)?=|AUTH: [A-Z0-9-]{1,40}|account) ?["<]?([^\s">,]{1,320})/i;
/** Sendmail and Haraka tell that somebody logged in, and not who: `authenticated bits=0`. */
const LOGGED_IN = /^authenticated\b|^auth: /i;
/**
 * Software that takes mail out of a mailbox writes a line too, as if it had been handed over (fetchmail: `with POP3`).
 */
const FETCHED = /^(?:POP[23]|APOP|KPOP|IMAP|ETRN|ODMR)\b/i;
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
    sender: senderOf(parts, comments),
    authenticated:
      login !== undefined || comments.some((text) => LOGGED_IN.test(text)) || AUTHENTICATED.test(protocol ?? ''),
    login,
    fetched: FETCHED.test(protocol ?? ''),
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

/** `envelope-from <a@b>` in a comment (Exim, Dovecot), or as a part of its own (Haraka). */
function senderOf(parts: Parts, comments: readonly string[]): string | undefined {
  const [own] = words(parts['envelope-from']);
  return own?.replace(/^<|>$/g, '') ?? firstMatch(comments, /envelope-(?:from|sender) <?([^\s<>)]{0,320})/i);
}

/**
 * `helo=`, `HELO name`, `EHLO name` inside a comment (Exim, qmail): the client's own word, and never the address it
 * came from.
 */
const SAID = /\b(?:helo|ehlo)[= ]\[?([^\s\])]{1,255})\]?/i;

/**
 * RFC 5321 §4.4: `from name (reverse [address])`. Exim writes `from reverse ([address] helo=name)` or `from [address]
 * (helo=name)`, chasquid `from [address] (name)`, Exchange `from name (address)`, qmail `from reverse (HELO name)
 * (login@address)`, ZoneMTA `from name [address]`. What stands in a comment was seen by the receiving side and counts
 * more; where nothing does, the words beside it.
 */
function sendingSide(part: readonly Token[]): Pick<ReceivedHop, 'helo' | 'reverse' | 'address'> {
  const [word, ...others] = words(part);
  const comments = part.filter(({ kind }) => kind === 'comment').map(({ text }) => text);
  const said = firstMatch(comments, SAID);
  const seen = comments.map((text) => text.replace(SAID, ''));
  const literal = word === undefined ? undefined : addressIn(word);
  const address = first(seen, bracketed) ?? first(seen, bare) ?? first(others.slice(0, 2), bracketed) ?? literal;
  const found = first(seen, (text) => hostWord(/^([^\s[\]()]{1,255})\s*\[/.exec(text)?.[1]));
  const name = hostWord(word);
  if (said !== undefined) return { helo: hostWord(said), reverse: known(found ?? name), address };
  // chasquid: the name in a comment without an address is what the client said.
  const alone = literal !== undefined && found === undefined ? first(comments, onlyName) : undefined;
  return { helo: alone ?? name, reverse: known(found), address };
}

/** Postfix writes `unknown` where reverse DNS gave no name, OpenSMTPD `<unknown>`. */
const NAMELESS = new Set(['unknown', '<unknown>', 'softdnserr']);

function known(name: string | undefined): string | undefined {
  return name === undefined || NAMELESS.has(name) || canonical(name) !== undefined ? undefined : name;
}

/** `[address]`; with a port behind it, inside (`[24.48.100.24:50387]`, Momentum) or outside of the brackets. */
function bracketed(text: string): string | undefined {
  const inside = /\[([^\][\s]{1,60})\]/.exec(text)?.[1];
  return inside === undefined ? undefined : addressIn(inside);
}

/** `::ffff:24.48.100.24`, `IPv6:2001:db8::1`, `24.48.100.24:50387`. */
function addressIn(word: string): string | undefined {
  const plain = word.replace(/^\[?(?:IPv6:)?/i, '').replace(/\]$/, '');
  return canonical(plain) ?? canonical(plain.replace(/^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/, '$1'));
}

function bare(text: string): string | undefined {
  return first(text.split(/[\s@]+/, 8), addressIn);
}

function onlyName(text: string): string | undefined {
  return /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,20}\.?$/i.test(text) && canonical(text) === undefined
    ? hostWord(text)
    : undefined;
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

/**
 * The steps between hops with a readable date, in the order in which they happened. Whoever fetched it from a mailbox
 * later is no step of its way.
 */
export function hopSteps(hops: readonly ReceivedHop[]): readonly HopStep[] {
  const dated = hops
    .filter((hop): hop is ReceivedHop & { at: number } => hop.at !== undefined && !hop.fetched)
    .toReversed();
  return dated.slice(1).map((hop, index) => {
    const before = dated[index] ?? hop;
    return { holder: before.by, taker: hop.by, seconds: (hop.at - before.at) / 1000 };
  });
}
