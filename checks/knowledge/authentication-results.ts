/** Authentication-Results (RFC 8601): what a receiver wrote down about SPF, DKIM and DMARC when a message arrived. */
import { tokens, type HeaderField, type Token } from './headers.ts';

export interface MethodResult {
  /** `dkim`, `spf`, `dmarc`… lower case. */
  readonly method: string;
  /** `pass`, `fail`, `none`… lower case; a word of a server's own is told by the word of RFC 8601 (§2.7). */
  readonly result: string;
  /** The server's own word, where it is another one. */
  readonly written?: string;
  readonly reason: string | undefined;
  /** The comments after the result, joined by `; `. */
  readonly comment: string;
  /** `header.d` → `example.org`; names in lower case, the first value of a name. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface AuthenticationResults {
  /** Where the field stands among the message's fields. */
  readonly index: number;
  /** Who says so; undefined where the field does not tell (Exchange leaves it out). */
  readonly server: string | undefined;
  readonly results: readonly MethodResult[];
}

/** No honest field has more. */
const MOST_RESULTS = 50;
const LONGEST_VALUE = 16 * 1024;
/** RFC 8601 §2.2: `method [/version] = result`. */
const METHOD = /^([a-z][a-z0-9-]{0,40})(?:\/\d{1,4})?=([a-z][a-z0-9-]{0,40})$/i;
const PROPERTY = /^([a-z][a-z0-9-]{0,40}\.[a-z0-9_-]{1,60})=(.*)$/i;

/**
 * Words that no RFC knows, as seen on 2026-11-29: Exim 4.96 writes `dkim=tmperror`, Haraka 3.3.4 `tempfail` and
 * `invalid`. (Exim's `spf=(invalid)` has no word at all, and stands for a broken record and for a question without an
 * answer alike: it is passed over.)
 */
const OWN_WORDS: ReadonlyMap<string, string> = new Map([
  ['tmperror', 'temperror'],
  ['tempfail', 'temperror'],
  ['invalid', 'permerror'],
]);

/** All Authentication-Results of a message, topmost first. */
export function authenticationResults(fields: readonly HeaderField[]): readonly AuthenticationResults[] {
  return fields.flatMap(({ key, value }, index) =>
    key === 'authentication-results' ? [readAuthenticationResults(value, index)] : [],
  );
}

/** Reads the value of one field. Parts that cannot be read are passed over. */
export function readAuthenticationResults(value: string, index = 0): AuthenticationResults {
  const pieces = split(tokens(value.slice(0, LONGEST_VALUE)));
  const [head] = pieces[0]?.filter(({ kind }) => kind === 'word') ?? [];
  const server = head === undefined || METHOD.test(head.text) ? undefined : head.text.toLowerCase();
  const results = (server === undefined ? pieces : pieces.slice(1))
    .slice(0, MOST_RESULTS)
    .flatMap((piece) => readResult(piece) ?? []);
  return { index, server, results };
}

/** The results of a method, in order. */
export function resultsOf({ results }: AuthenticationResults, method: string): readonly MethodResult[] {
  return results.filter((result) => result.method === method);
}

/** The domain that a DKIM result is about: `header.d`, or that of `header.i` (RFC 8601 §2.7.1). */
export function signerOf({ properties }: MethodResult): string | undefined {
  const domain = properties['header.d'] ?? properties['header.i']?.split('@').at(-1);
  return domain?.toLowerCase();
}

function split(all: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [[]];
  for (const token of all) {
    if (token.kind === 'separator') pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces;
}

function readResult(piece: readonly Token[]): MethodResult | undefined {
  const parts = joinedAround(piece.filter(({ kind }) => kind === 'word').map(({ text }) => text));
  const [, method, result] = METHOD.exec(parts[0] ?? '') ?? [];
  if (method === undefined || result === undefined) return undefined;
  const properties: Record<string, string> = {};
  for (const part of parts.slice(1)) {
    const [, name, value] = PROPERTY.exec(part) ?? [];
    if (name !== undefined && value !== undefined) properties[name.toLowerCase()] ??= value;
  }
  const written = result.toLowerCase();
  const known = OWN_WORDS.get(written);
  return {
    method: method.toLowerCase(),
    result: known ?? written,
    ...(known === undefined ? {} : { written }),
    reason: parts.find((part) => /^reason=/i.test(part))?.slice('reason='.length),
    comment: piece
      .filter(({ kind }) => kind === 'comment')
      .map(({ text }) => text.trim())
      .join('; '),
    properties,
  };
}

/** RFC 8601 §2.2 lets blanks stand around the equals sign. */
function joinedAround(parts: readonly string[]): readonly string[] {
  const merged: string[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && (part.startsWith('=') || last.endsWith('='))) merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return merged;
}
