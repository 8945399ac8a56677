/** What the receiver said of the message in words: the results of authentication, and the verdicts of spam filters. */
import { say, type Text } from '../../common/say.ts';
import { signerOf, type MethodResult } from '../knowledge/authentication-results.ts';
import { valueOf, valuesOf, type HeaderField } from '../knowledge/headers.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Letter } from '../knowledge/letter.ts';

/** One result with the server that wrote it. */
export interface Said extends MethodResult {
  readonly server: string | Text;
}

/** What the receiver wrote about a method, topmost first. */
export function said({ results, hops }: Letter, method: string): readonly Said[] {
  return results.flatMap((entry) =>
    entry.results
      .filter((result) => result.method === method)
      .map((result) => ({ ...result, server: entry.server ?? hops[0]?.by ?? say`the receiver` })),
  );
}

/** The server of the receiver that found a signature of this domain valid when the message arrived. */
export function verifier(letter: Letter, domain: string): string | Text | undefined {
  return said(letter, 'dkim').find((result) => result.result === 'pass' && signerOf(result) === domain)?.server;
}

export interface SpamVerdict {
  /** The field that says so, as written. */
  readonly field: string;
  readonly spam: boolean;
  readonly score: number | undefined;
  /** From which score on that filter calls a message spam. */
  readonly limit: number | undefined;
  /** What weighed most against the message, heaviest first. */
  readonly reasons: readonly string[];
}

/** How many reasons a sentence names. */
const MOST_REASONS = 6;
const NUMBER = String.raw`(-?\d{1,5}(?:\.\d{1,5})?)`;
/** SpamAssassin, and what imitates it: `Yes, score=7.1 required=5.0 tests=BAYES_50=0.8,…`. */
const STATUS = new RegExp(
  String.raw`^(yes|no)\b(?:[^=]{0,40}\b(?:score|hits)=${NUMBER})?(?:[^=]{0,40}\brequired=${NUMBER})?`,
  'i',
);
/** Rspamd: `default: False [1.20 / 15.00]; SYMBOL(3.00)[…]; …`. */
const RSPAMD = new RegExp(String.raw`^[^:]{1,60}: (true|false) \[${NUMBER} ?/ ?${NUMBER}\]`, 'i');
/** What Rspamd does with spam that it lets in. */
const SPAM_ACTIONS = new Set(['add header', 'rewrite subject', 'reject', 'quarantine']);
/** Microsoft's spam confidence level: from 5 on a message goes to Junk. */
const JUNK_SCL = 5;
/** Microsoft's verdicts that lead to Junk or quarantine: spam, by rule, by the user's block list. */
const SPAM_VERDICTS = new Set(['SPM', 'SKS', 'SKB', 'BLK']);
const SPAM_CATEGORIES = new Set([
  'SPM',
  'HSPM',
  'PHSH',
  'HPHSH',
  'HPHISH',
  'SPOOF',
  'MALW',
  'BULK',
  'DIMP',
  'UIMP',
  'GIMP',
  'AMP',
]);

/** The verdicts of the spam filters that wrote one into the message, in a fixed order of filters. */
export function spamVerdicts(fields: readonly HeaderField[]): readonly SpamVerdict[] {
  return [flag(fields), status(fields), rspamd(fields), action(fields), confidence(fields), forefront(fields)].filter(
    (verdict) => verdict !== undefined,
  );
}

function verdictOf(field: string, spam: boolean, more: Partial<SpamVerdict> = {}): SpamVerdict {
  return { field, spam, score: undefined, limit: undefined, reasons: [], ...more };
}

function flag(fields: readonly HeaderField[]): SpamVerdict | undefined {
  const name = ['X-Spam-Flag', 'X-Spam'].find((field) => valueOf(fields, field) !== undefined);
  const value = name && valueOf(fields, name);
  return name === undefined || value === undefined ? undefined : verdictOf(name, /^(?:yes|true|spam)\b/i.test(value));
}

function status(fields: readonly HeaderField[]): SpamVerdict | undefined {
  const value = valueOf(fields, 'X-Spam-Status') ?? '';
  const [, word, score, limit] = STATUS.exec(value) ?? [];
  if (word === undefined) return undefined;
  const tests = /\btests=([^ ]{1,4000}(?:,\s*[A-Z][^ ]{1,200}){0,100})/.exec(value.replaceAll(/,\s+/g, ','))?.[1] ?? '';
  const reasons = ranked(tests.split(',').map((test) => /^\[?([A-Z][A-Z0-9_]{1,60})(?:=(-?[\d.]{1,10}))?/.exec(test)));
  return verdictOf('X-Spam-Status', word.toLowerCase() === 'yes', {
    score: numberOf(score),
    limit: numberOf(limit),
    reasons,
  });
}

function rspamd(fields: readonly HeaderField[]): SpamVerdict | undefined {
  const value = valueOf(fields, 'X-Spamd-Result') ?? '';
  const [, word, score, limit] = RSPAMD.exec(value) ?? [];
  if (word === undefined) return undefined;
  const symbols = value.split(';').map((piece) => /^\s*([A-Z][A-Z0-9_]{1,60})\((-?[\d.]{1,10})\)/.exec(piece));
  return verdictOf('X-Spamd-Result', word.toLowerCase() === 'true', {
    score: numberOf(score),
    limit: numberOf(limit),
    reasons: ranked(symbols),
  });
}

function action(fields: readonly HeaderField[]): SpamVerdict | undefined {
  const field = ['X-Rspamd-Action', 'X-Spam-Action'].find((name) => valueOf(fields, name) !== undefined);
  if (field === undefined) return undefined;
  const word = (valueOf(fields, field) ?? '').toLowerCase();
  const score = numberOf(/^-?[\d.]{1,10}/.exec(valueOf(fields, 'X-Rspamd-Score') ?? '')?.[0]);
  return verdictOf(field, SPAM_ACTIONS.has(word), { score, reasons: [excerpt(word)] });
}

function confidence(fields: readonly HeaderField[]): SpamVerdict | undefined {
  const field = 'X-MS-Exchange-Organization-SCL';
  const score = numberOf(/^-?\d{1,2}$/.exec(valueOf(fields, field) ?? '')?.[0]);
  return score === undefined ? undefined : verdictOf(field, score >= JUNK_SCL, { score, limit: JUNK_SCL });
}

/** `CIP:…;SFV:SPM;SCL:5;CAT:SPM;…` */
function forefront(fields: readonly HeaderField[]): SpamVerdict | undefined {
  const field = 'X-Forefront-Antispam-Report';
  const value = valueOf(fields, field);
  if (value === undefined) return undefined;
  const bulk = valuesOf(fields, 'X-Microsoft-Antispam').join(';');
  const words = new Map(
    `${value};${bulk}`
      .split(';')
      .map((piece) => [piece.split(':')[0]?.trim() ?? '', piece.slice(piece.indexOf(':') + 1).trim()] as const),
  );
  const score = numberOf(words.get('SCL'));
  const telling = ['SFV', 'CAT', 'BCL'].flatMap((name) =>
    words.has(name) && words.get(name) !== '' ? [`${name}:${excerpt(words.get(name) ?? '', 20)}`] : [],
  );
  const spam =
    SPAM_VERDICTS.has(words.get('SFV') ?? '') ||
    SPAM_CATEGORIES.has(words.get('CAT') ?? '') ||
    (score ?? 0) >= JUNK_SCL;
  return verdictOf(field, spam, { score, limit: JUNK_SCL, reasons: telling });
}

/** Names with their weights, the heaviest against the message first; those in its favour are left out. */
function ranked(found: readonly (RegExpExecArray | null)[]): readonly string[] {
  const weights = found.flatMap((match) =>
    match?.[1] === undefined ? [] : [{ name: match[1], weight: numberOf(match[2]) }],
  );
  return weights
    .filter(({ weight }) => weight === undefined || weight > 0)
    .toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
    .slice(0, MOST_REASONS)
    .map(({ name, weight }) => (weight === undefined ? name : `${name} (${weight})`));
}

function numberOf(digits: string | undefined): number | undefined {
  const value = Number(digits);
  return digits === undefined || digits === '' || !Number.isFinite(value) ? undefined : value;
}
