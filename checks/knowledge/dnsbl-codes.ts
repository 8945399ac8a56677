/** What the codes mean that DNS blocklists answer with. */
import { joined, say, type Text } from '../../common/say.ts';

/** What an answer of a list means: a listing with what it says and what to do, a refusal, or nothing. */
export type CodeMeaning =
  { readonly kind: 'listed'; readonly meaning: Text } | { readonly kind: 'refused' } | { readonly kind: 'nothing' };

/**
 * Spamhaus: 127.255.255.252 a misspelt zone, .254 a public resolver, .255 too many questions. Others took the block
 * over.
 */
export const REFUSALS = /^127\.255\.255\.\d+$/;

/** Codes that stand for themselves; codes that the list does not document say nothing. */
export function byCode(
  meanings: Readonly<Record<string, Text>>,
  more: readonly (readonly [string, Text])[] = [],
): (code: string) => CodeMeaning {
  const map = new Map([...Object.entries(meanings), ...more]);
  return (code) => {
    if (REFUSALS.test(code)) return { kind: 'refused' };
    const meaning = map.get(code);
    return meaning === undefined ? { kind: 'nothing' } : { kind: 'listed', meaning };
  };
}

/** Codes 127.0.0.x where x is a sum of bits; 1 means that the question was refused (URIBL, SURBL). */
export function byBits(meanings: Readonly<Record<number, Text>>): (code: string) => CodeMeaning {
  return (code) => {
    if (REFUSALS.test(code)) return { kind: 'refused' };
    const bits = /^127\.0\.0\.(\d{1,3})$/.exec(code)?.[1];
    if (bits === undefined) return { kind: 'nothing' };
    if (Number(bits) % 2 === 1) return { kind: 'refused' };
    const set = Object.entries(meanings).flatMap(([bit, meaning]) =>
      (Number(bits) & Number(bit)) === 0 ? [] : [meaning],
    );
    return set.length === 0 ? { kind: 'nothing' } : { kind: 'listed', meaning: joined(set) };
  };
}

/**
 * Spamhaus DBL: 127.0.1.2 to .99 bad domains, .102 to .199 good ones that were abused, .255 a question that it does not
 * answer.
 */
export function dblMeaning(code: string): CodeMeaning {
  if (REFUSALS.test(code)) return { kind: 'refused' };
  const last = Number(/^127\.0\.1\.(\d{1,3})$/.exec(code)?.[1] ?? 0);
  if (last === 255) return { kind: 'refused' };
  if (last >= 102 && last <= 199)
    return {
      kind: 'listed',
      meaning: say`the domain is held to be good, but somebody abuses its site for spam or malware; clean it`,
    };
  if (last < 2 || last > 99) return { kind: 'nothing' };
  return { kind: 'listed', meaning: DBL.get(last) ?? say`the domain has a bad reputation` };
}

const DBL: ReadonlyMap<number, Text> = new Map([
  [2, say`the domain has a bad reputation or was seen in spam`],
  [4, say`phishing`],
  [5, say`malware`],
  [6, say`the domain controls a botnet`],
]);
