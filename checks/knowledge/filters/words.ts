/** Small readings that the tables of filters share. */
import { tokens } from '../headers.ts';
import type { Opinion, Symbol } from './types.ts';

/** How many symbols of one field are read. */
const MOST_SYMBOLS = 200;

export function numberOf(digits: string | undefined): number | undefined {
  const value = Number(digits);
  return digits === undefined || digits === '' || !Number.isFinite(value) ? undefined : value;
}

/** The number at the head of a value: `7.1`, `5.1 (+++++)`. */
export function leading(value: string): number | undefined {
  return numberOf(/^\s*([+-]?\d{1,6}(?:\.\d{1,6})?)/.exec(value)?.[1]?.replace('+', ''));
}

/** `yes`, `true`, `spam`, `1`… and their opposites, at the head of a value. */
export function flagOpinion(value: string): Opinion {
  if (/^(?:yes|true|spam|junk|bulk|1)\b/i.test(value)) return 'spam';
  return /^(?:no|false|ham|clean|ok|0|notspam|not spam|notjunk|inbox)\b/i.test(value) ? 'clean' : 'unknown';
}

/** Names and weights that a pattern with two groups finds, in order. */
export function symbolsIn(value: string, pattern: RegExp): readonly Symbol[] {
  const found: Symbol[] = [];
  for (const [, name, weight] of value.matchAll(pattern)) {
    if (name !== undefined) found.push({ name, weight: numberOf(weight) });
    if (found.length >= MOST_SYMBOLS) break;
  }
  return found;
}

/** `a=b c=d` and `A:b;C:d`: the value of each name, names in lower case, the first of each. */
export function pairs(value: string, separator: '=' | ':'): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const words =
    separator === ':'
      ? value.split(';', MOST_SYMBOLS)
      : tokens(value, ';,').flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
  for (const word of words) {
    const at = word.indexOf(separator);
    const name = word.slice(0, Math.max(at, 0)).trim().toLowerCase();
    if (name !== '' && !found.has(name)) found.set(name, word.slice(at + 1).trim());
  }
  return found;
}
