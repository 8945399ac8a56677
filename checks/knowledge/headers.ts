/**
 * The header section of a message (RFC 5322 §2.2): its fields in order, unfolded, and the small readings that several
 * fields share.
 */
import { headerEnd, headerLines } from '../../common/header-section.ts';
import { readMailbox } from './names.ts';
import { trimmed, typed } from './text.ts';

export interface HeaderField {
  /** As written. */
  readonly name: string;
  /** In lower case: what to compare with (RFC 5322 §1.2.2). */
  readonly key: string;
  /** Unfolded, without the white space around it; one character a byte. */
  readonly value: string;
}

/** No honest message has more fields; the rest of one that has is not read. */
const MOST_FIELDS = 2_000;
/** Longer values are cut off: an ARC-Seal takes 1 KB, a recipient list may take 50. */
const LONGEST_VALUE = 128 * 1024;
/** RFC 5322 §2.2: printable ASCII without the colon; RFC 5322 §4.5 lets blanks stand before the colon. */
const FIELD = /^([\x21-\x39\x3b-\x7e]{1,200})[ \t]{0,20}:/;
const BLANKS = ' \t\r\n';

/**
 * The fields of a raw message (Latin-1 decoded bytes, any line ends), topmost first. A line that is no field and no
 * continuation is passed over, as receivers do.
 */
export function headerFields(raw: string): readonly HeaderField[] {
  const fields: { name: string; lines: string[] }[] = [];
  for (const line of headerLines(raw).lines) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      fields.at(-1)?.lines.push(line);
      continue;
    }
    if (fields.length >= MOST_FIELDS) break;
    const [, name] = FIELD.exec(line) ?? [];
    if (name !== undefined) fields.push({ name, lines: [line.slice(line.indexOf(':') + 1)] });
  }
  return fields.map(({ name, lines }) => ({
    name,
    key: name.toLowerCase(),
    value: trimmed(lines.join('').slice(0, LONGEST_VALUE), BLANKS),
  }));
}

/** The body: what stands after the first empty line. */
export function bodyOf(raw: string): string {
  const end = headerEnd(raw);
  if (end >= raw.length) return '';
  return raw.slice(end).replace(/^\r?\n/, '');
}

/** The values of all fields of a name, topmost first. */
export function valuesOf(fields: readonly HeaderField[], name: string): readonly string[] {
  const key = name.toLowerCase();
  return fields.filter((field) => field.key === key).map(({ value }) => value);
}

/** The value of the topmost field of a name. */
export function valueOf(fields: readonly HeaderField[], name: string): string | undefined {
  return valuesOf(fields, name)[0];
}

/** A piece of a structured value: a word, or a comment without its outer parentheses. */
export interface Token {
  readonly kind: 'word' | 'comment' | 'separator';
  readonly text: string;
}

/** More pieces of one value than this are not read. */
const MOST_TOKENS = 1_000;

/**
 * Splits a structured value (RFC 5322 §3.2) into words, comments and the separators given. Quoted strings lose their
 * quotes and are (part of) a word; comments may be nested, one that is not closed reaches to the end.
 */
export function tokens(value: string, separators = ';'): readonly Token[] {
  const found: Token[] = [];
  let word: string | undefined;
  const flush = (): void => {
    if (word !== undefined) found.push({ kind: 'word', text: word });
    word = undefined;
  };
  for (let at = 0; at < value.length && found.length < MOST_TOKENS; at += 1) {
    const character = value.charAt(at);
    if (character === '(' || character === '"') {
      const { text, end } = character === '(' ? comment(value, at) : quoted(value, at);
      at = end;
      if (character === '"') {
        word = (word ?? '') + text;
        continue;
      }
      flush();
      found.push({ kind: 'comment', text });
    } else if (separators.includes(character)) {
      flush();
      found.push({ kind: 'separator', text: character });
    } else if (BLANKS.includes(character)) flush();
    else word = (word ?? '') + character;
  }
  flush();
  return found;
}

function comment(value: string, start: number): { readonly text: string; readonly end: number } {
  let depth = 0;
  for (let at = start; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && (depth -= 1) === 0) return { text: value.slice(start + 1, at), end: at };
  }
  return { text: value.slice(start + 1), end: value.length };
}

function quoted(value: string, start: number): { readonly text: string; readonly end: number } {
  let text = '';
  for (let at = start + 1; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '"') return { text, end: at };
    if (character === '\\') at += 1;
    text += value.charAt(at);
  }
  return { text, end: value.length };
}

/** A value without its comments, blanks between the words made one. */
export function withoutComments(value: string): string {
  return tokens(value, '')
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .join(' ');
}

/** More addresses of one field than this are not read. */
const MOST_ADDRESSES = 500;

/**
 * The mail addresses of an address list (RFC 5322 §3.4), domains in lower case ASCII. Display names, comments and
 * groups' names are left out.
 */
export function addressesOf(value: string): readonly string[] {
  const addresses: string[] = [];
  let pending = '';
  let bracketed: string | undefined;
  const flush = (): void => {
    const mailbox = readMailbox(typed(trimmed(bracketed ?? pending, BLANKS)));
    if (mailbox !== undefined && addresses.length < MOST_ADDRESSES)
      addresses.push(`${mailbox.local}@${mailbox.domain}`);
    pending = '';
    bracketed = undefined;
  };
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '(') at = comment(value, at).end;
    else if (character === '"') at = quoted(value, at).end;
    else if (character === '<') {
      const end = value.indexOf('>', at);
      bracketed = value.slice(at + 1, end === -1 ? value.length : end);
      at = end === -1 ? value.length : end;
    } else if (',;'.includes(character)) flush();
    else if (character === ':' && bracketed === undefined) pending = '';
    else pending += character;
  }
  flush();
  return addresses;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 5322 §3.3, and what §4.3 lets older software write: years of two digits, no seconds, names of zones. */
const DATE =
  /(?:^|[ ,])(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{2,4})[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?([+-]\d{2}:?\d{2}|[a-z]{1,5}))?/i;
/** Minutes east of Greenwich. RFC 5322 §4.3 has the American ones; the others are written all the same. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  west: 60,
  cest: 120,
  met: 60,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
const LONGEST_DATE = 200;

/**
 * The moment that a date field names, in milliseconds since 1970; undefined where it cannot be read, or its zone is not
 * known.
 */
export function readDate(value: string): number | undefined {
  const [, day, month = '', year = '', hour, minute, second = '0', zone] =
    DATE.exec(withoutComments(value.slice(0, LONGEST_DATE))) ?? [];
  const monthIndex = MONTHS.indexOf(month.toLowerCase());
  const offset = zoneMinutes(zone ?? '');
  const [d, h, m, s] = [day, hour, minute, second].map(Number);
  if (d === undefined || h === undefined || m === undefined || s === undefined) return undefined;
  if (monthIndex === -1 || offset === undefined || d < 1 || d > 31 || h > 23 || m > 59 || s > 60) return undefined;
  return Date.UTC(fullYear(year), monthIndex, d, h, m, s) - offset * 60_000;
}

/** RFC 5322 §4.3: 00 to 49 are of this century, other short ones of the last. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 3) return year;
  return year + (digits.length === 2 && year < 50 ? 2000 : 1900);
}

function zoneMinutes(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign !== undefined) {
    const [h, m] = [Number(hours), Number(minutes)];
    return h > 23 || m > 59 ? undefined : (sign === '-' ? -1 : 1) * (h * 60 + m);
  }
  return Object.hasOwn(ZONES, zone.toLowerCase()) ? ZONES[zone.toLowerCase()] : undefined;
}
