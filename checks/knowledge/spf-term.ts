/** One term of an SPF record: mechanism or modifier (RFC 7208 §5, §6, §7), and what is wrong with it. */
import { closest, distance } from 'fastest-levenshtein';
import { say, type Text } from '../../common/say.ts';
import { familyOf } from './addresses.ts';
import { recommended, required, tried, type Problem } from './problem.ts';
import { excerpt, hasQuotes } from './text.ts';

export type Qualifier = '+' | '-' | '~' | '?';

export interface SpfTerm {
  readonly text: string;
  readonly kind: 'mechanism' | 'modifier' | 'unreadable';
  /** Lower case. */
  readonly name: string;
  /** `+` where none is written; modifiers have none. */
  readonly qualifier: Qualifier | undefined;
  /** What follows the colon or equals sign, without the prefix lengths; undefined where there is nothing. */
  readonly value: string | undefined;
}

interface Read {
  readonly term: SpfTerm;
  readonly problems: readonly Problem[];
}

type Argument = 'none' | 'domain' | 'domain?' | 'hosts' | 'ip4' | 'ip6';

/** RFC 7208 §5: what each mechanism takes. `hosts` is an optional domain with optional prefix lengths. */
const MECHANISMS: Readonly<Record<string, Argument>> = {
  all: 'none',
  include: 'domain',
  a: 'hosts',
  mx: 'hosts',
  ptr: 'domain?',
  ip4: 'ip4',
  ip6: 'ip6',
  exists: 'domain',
};
const MODIFIERS: readonly string[] = ['redirect', 'exp'];
/** How far a misspelt name may be from a real one to be taken for it. */
const MISSPELT_BY = 2;

/** RFC 7208 §7.1: a macro, `%%`, `%_` or `%-`; letters in either case. `c`, `r` and `t` belong in explanations only. */
const MACRO = /%(?:\{[slodiphv]\d*r?[.\-+,/_=]*\}|[%_-])/gi;
/** Hyphen-like characters that editors put in place of `-`. */
const DASHES = /^[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;

/** What stands before a blank that should not be there. */
const TORN_OFF = /^(?:[+\-~?]?include:?|[+\-~?])$/i;

/** Reads one term; `next` and `previous` stand beside it, for terms that a blank tore apart. */
export function readSpfTerm(text: string, next?: string, previous?: string): Read {
  const read = readTerm(text, next);
  return previous !== undefined && TORN_OFF.test(previous) ? { ...read, problems: [] } : read;
}

function readTerm(text: string, next: string | undefined): Read {
  const slip = slipOfHand(text, next);
  const parts = /^([+\-~?]?)([a-z][a-z0-9_.-]*)(?:([:=])(.*)|(\/.*))?$/is.exec(text);
  if (parts === null)
    return {
      term: unreadable(text),
      problems: [required(slip ?? say`The SPF record holds ${excerpt(text)}, which is nothing SPF knows`)],
    };
  const [, sign = '', word = '', separator, after = '', lengths] = parts;
  const name = word.toLowerCase();
  if (separator === '=' && sign === '') return modifier(text, name, after, slip);
  return mechanism({ text, sign, name, separator, after, lengths, slip });
}

interface Parts {
  readonly text: string;
  readonly sign: string;
  readonly name: string;
  readonly separator: string | undefined;
  readonly after: string;
  readonly lengths: string | undefined;
  readonly slip: Text | undefined;
}

function mechanism({ text, sign, name, separator, after, lengths, slip }: Parts): Read {
  const takes = Object.hasOwn(MECHANISMS, name) ? MECHANISMS[name] : undefined;
  if (takes === undefined || separator === '=')
    return { term: unreadable(text), problems: [required(slip ?? strange(text, name))] };
  const argument = separator === undefined ? lengths : after;
  const cut = takes === 'hosts' ? cutLengths(argument ?? '') : { domain: argument ?? '', problem: false };
  const term: SpfTerm = {
    text,
    kind: 'mechanism',
    name,
    qualifier: readQualifier(sign),
    value: cut.domain === '' ? undefined : cut.domain,
  };
  const lengthFault = cut.problem
    ? say`${excerpt(text)} in the SPF record has a prefix length that is none: /0 to /32 for IPv4, //0 to //128 for IPv6`
    : undefined;
  const fault = slip ?? faultOf(takes, term, separator === ':') ?? lengthFault;
  const slow =
    name === 'ptr'
      ? [
          recommended(
            say`${excerpt(text)} in the SPF record is slow and unreliable, and RFC 7208 asks not to use it; name the addresses instead`,
          ),
        ]
      : [];
  return { term, problems: fault === undefined ? slow : [required(fault)] };
}

function faultOf(takes: Argument, { text, value }: SpfTerm, colon: boolean): Text | undefined {
  const shown = excerpt(text);
  if (colon && value === undefined) return say`${shown} in the SPF record has nothing after its colon`;
  if (takes === 'none')
    return value === undefined ? undefined : say`${shown} in the SPF record is wrong: "all" stands alone`;
  if (takes === 'ip4' || takes === 'ip6')
    return isNetwork(takes, value ?? '')
      ? undefined
      : say`${shown} in the SPF record holds no ${takes === 'ip4' ? 'IPv4' : 'IPv6'} address or network`;
  if (value === undefined)
    return takes === 'domain' ? say`${shown} in the SPF record lacks the domain after a colon` : undefined;
  if (!colon) return say`${shown} in the SPF record cannot be read`;
  return isDomainSpec(value) ? undefined : say`${shown} in the SPF record names no domain that SPF can read`;
}

function modifier(text: string, name: string, value: string, slip: Text | undefined): Read {
  const term: SpfTerm = { text, kind: 'modifier', name, qualifier: undefined, value };
  // RFC 7208 §6: modifiers that nobody knows are passed over, and to every receiver that was tried this is one.
  if (name === 'v' && value.toLowerCase() === 'spf1')
    return {
      term,
      problems: [
        tried(
          recommended(say`The SPF record holds v=spf1 twice; receivers pass over the second`),
          'SPF',
          'version-twice',
        ),
      ],
    };
  if (slip !== undefined) return { term, problems: [required(slip)] };
  if (MODIFIERS.includes(name)) {
    return {
      term,
      problems: isDomainSpec(value)
        ? []
        : [required(say`${excerpt(text)} in the SPF record names no domain that SPF can read`)],
    };
  }
  const meant = misspelt(name, MODIFIERS);
  if (meant !== undefined)
    return {
      term,
      problems: [recommended(say`${excerpt(text)} in the SPF record is ignored; ${`${meant}=`} was probably meant`)],
    };
  return {
    term,
    problems: isMacroString(value) ? [] : [required(say`${excerpt(text)} in the SPF record cannot be read`)],
  };
}

/** Slips that deserve their own sentence, whatever the grammar makes of them. */
function slipOfHand(text: string, next: string | undefined): Text | undefined {
  const shown = excerpt(text);
  const bare = text.replace(/^[+\-~?]/, '');
  const name = bare.toLowerCase();
  const value = bare.replace(/^[^:=]*[:=]?/, '');
  if (hasQuotes(text))
    return say`The SPF record holds quotes: ${shown}. They belong around the record in a zone file, not into it`;
  if (DASHES.test(text))
    return say`${shown} in the SPF record begins with a typographic dash; type a plain hyphen: ${`-${text.replace(DASHES, '')}`}`;
  if (/[,;]$/.test(bare))
    return say`${shown} in the SPF record ends with ${bare.slice(-1)}; the parts of an SPF record are separated by spaces alone`;
  if (/^[+\-~?]$/.test(text))
    return say`${shown} in the SPF record stands alone; there must be no space after it: ${`${text}${next ?? 'all'}`}`;
  if (name === 'include' || name === 'include:')
    return say`${shown} in the SPF record names no domain; it is written without a space: ${`include:${next ?? 'example.org'}`}`;
  if (name.startsWith('redirect:'))
    return say`${shown} in the SPF record is wrong: redirect takes an equals sign, ${`redirect=${excerpt(value)}`}`;
  if (/^(?:include|ip4|ip6|a|mx|exists|ptr)=/.test(name))
    return say`${shown} in the SPF record does nothing: it takes a colon, ${excerpt(bare.replace('=', ':'))}`;
  if (/^ip(?:v4|v6)?:/.test(name))
    return say`${shown} in the SPF record is unknown to receivers; it is ${`ip${addressFamily(value) ?? '4'}:${excerpt(value)}`}`;
  if (/^ip[46]:/.test(name)) return wrongFamily(shown, name, value);
  return loneWord(shown, bare);
}

function wrongFamily(shown: string, name: string, value: string): Text | undefined {
  const family = addressFamily(value);
  if (family !== undefined && !name.startsWith(`ip${family}`))
    return say`${shown} in the SPF record holds an IPv${family} address; it is ${`ip${family}:${excerpt(value)}`}`;
  return family === undefined && isDomainSpec(value)
    ? say`${shown} in the SPF record holds a name instead of an address; for a name it is ${`a:${excerpt(value)}`}`
    : undefined;
}

/** An address or host name that stands in the record without a mechanism. */
function loneWord(shown: string, bare: string): Text | undefined {
  const family = addressFamily(bare);
  if (family !== undefined)
    return say`${shown} stands alone in the SPF record; an address is written ${`ip${family}:${excerpt(bare)}`}`;
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(bare)) return undefined;
  const [host, domain] = [`a:${excerpt(bare)}`, `include:${excerpt(bare)}`];
  return say`${shown} stands alone in the SPF record; a host is written ${host}, a domain whose SPF record counts too ${domain}`;
}

function strange(text: string, name: string): Text {
  const meant = misspelt(name, [...Object.keys(MECHANISMS), ...MODIFIERS]);
  return meant === undefined
    ? say`${excerpt(text)} in the SPF record is nothing SPF knows; receivers take the whole record for an error`
    : say`${excerpt(text)} in the SPF record is unknown to receivers; ${meant} was probably meant`;
}

function misspelt(name: string, known: readonly string[]): string | undefined {
  if (name.length > 20 || name.length < 3 || known.includes(name)) return undefined;
  const nearest = closest(name, known);
  return distance(name, nearest) <= MISSPELT_BY && nearest.length > MISSPELT_BY ? nearest : undefined;
}

function unreadable(text: string): SpfTerm {
  return { text, kind: 'unreadable', name: '', qualifier: undefined, value: undefined };
}

function readQualifier(sign: string): Qualifier {
  return sign === '-' || sign === '~' || sign === '?' ? sign : '+';
}

/** The family that an address is written in: an IPv4-mapped one counts as IPv6 here. */
function addressFamily(words: string): 4 | 6 | undefined {
  if (!/^[0-9a-f.:]+(?:\/\d+)?$/i.test(words) || familyOf(words) === undefined) return undefined;
  return words.includes(':') ? 6 : 4;
}

/** RFC 7208 §5.6: an address with an optional prefix length, which has no leading zero. */
function isNetwork(takes: 'ip4' | 'ip6', value: string): boolean {
  const [address = '', length, ...more] = value.split('/');
  if (more.length > 0 || `ip${addressFamily(address)}` !== takes) return false;
  return length === undefined || isLength(length, takes === 'ip4' ? 32 : 128);
}

/** RFC 7208 §5.6: takes `/24`, `//64` or `/24//64` off the end. */
function cutLengths(argument: string): { readonly domain: string; readonly problem: boolean } {
  const found = /(?:\/(\d{1,4}))?(?:\/\/(\d{1,4}))?$/.exec(argument);
  const fits = isLength(found?.[1] ?? '0', 32) && isLength(found?.[2] ?? '0', 128);
  return { domain: argument.slice(0, found?.index ?? argument.length), problem: !fits };
}

function isLength(digits: string, most: number): boolean {
  return /^(?:0|[1-9]\d{0,2})$/.test(digits) && Number(digits) <= most;
}

/** RFC 7208 §7.1: a macro string that ends in a macro or in a top label. */
function isDomainSpec(value: string): boolean {
  if (!isMacroString(value)) return false;
  const literal = value.replaceAll(MACRO, '\0');
  return literal.endsWith('\0') || isTopLabel(literal.replace(/\.$/, ''));
}

/** RFC 7208 §7.1: `domain-end`, a dot and a last label that is not all digits and has no hyphen at its ends. */
function isTopLabel(name: string): boolean {
  const dot = name.lastIndexOf('.');
  const label = name.slice(dot + 1);
  return (
    dot >= 0 && /^[a-z0-9-]+$/i.test(label) && !/^\d+$/.test(label) && !label.startsWith('-') && !label.endsWith('-')
  );
}

/** RFC 7208 §7.1: visible characters, every percent sign part of a macro, no macro with zero digits. */
function isMacroString(value: string): boolean {
  return /^[\x21-\x7e]*$/.test(value) && !value.replaceAll(MACRO, '').includes('%') && !/%\{[a-z]0+(?!\d)/i.test(value);
}
