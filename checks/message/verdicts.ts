/**
 * What the receiver's filter thought, put together from all of its fields: one opinion, with its figures and its
 * reasons in words.
 */
import { joined, lines, say, type Text } from '../../common/say.ts';
import type { Symbol } from '../knowledge/filters/types.ts';
import { symbolMeaning } from '../knowledge/filters/symbols.ts';
import type { FilterVerdict } from '../knowledge/filters/index.ts';
import { excerpt } from '../knowledge/text.ts';

/** How many reasons a sentence names. */
const MOST_REASONS = 6;
/** How many of somebody else's fields are named. */
const MOST_NAMED = 3;

/** Which fields say spam, clean, and neither. */
export interface Opinions {
  readonly spam: readonly FilterVerdict[];
  readonly clean: readonly FilterVerdict[];
  readonly open: readonly FilterVerdict[];
}

/** A mailbox's own record of the folder is the last word; what the filter thought before then explains it. */
export function opinionsOf(verdicts: readonly FilterVerdict[]): Opinions {
  const placed = verdicts.find(({ field, opinion }) => /mailbox-delivery/i.test(field) && opinion !== 'unknown');
  const counted =
    placed?.opinion === 'clean' ? verdicts.filter((each) => each === placed || each.opinion !== 'spam') : verdicts;
  const of = (opinion: FilterVerdict['opinion']): readonly FilterVerdict[] =>
    counted.filter((each) => each.opinion === opinion);
  return { spam: of('spam'), clean: of('clean'), open: of('unknown') };
}

export function namesOf(verdicts: readonly FilterVerdict[]): string {
  return [...new Set(verdicts.map(({ field }) => excerpt(field)))].join(', ');
}

/** The figure that stands nearest to a verdict: with its limit where one is known. */
export function scoreOf(verdicts: readonly FilterVerdict[]): Text | undefined {
  const found =
    verdicts.find(({ score, limit }) => score !== undefined && limit !== undefined) ??
    verdicts.find(({ score }) => score !== undefined);
  if (found?.score === undefined) return undefined;
  return found.limit === undefined
    ? say`a score of ${found.score}`
    : say`a score of ${found.score}; from ${found.limit} on it is spam`;
}

/** The rules that weighed against the message, the heaviest first; those in its favour are left out. */
export function weighed(verdicts: readonly FilterVerdict[]): readonly Symbol[] {
  const found = new Map<string, Symbol>();
  for (const { symbols = [] } of verdicts)
    for (const symbol of symbols) if (found.get(symbol.name)?.weight === undefined) found.set(symbol.name, symbol);
  return [...found.values()]
    .filter(({ weight }) => weight === undefined || weight > 0)
    .toSorted((one, other) => (other.weight ?? 0) - (one.weight ?? 0))
    .slice(0, MOST_REASONS);
}

/** `, mostly for A (4), B (2.5)`, or the words that the fields use. */
export function forWhichReasons(spam: readonly FilterVerdict[], all: readonly FilterVerdict[]): Text {
  const symbols = weighed(all).map(({ name, weight }) => (weight === undefined ? name : `${name} (${weight})`));
  const quoted = spam.flatMap(({ quoted: words = [] }) => words.map((word) => excerpt(word)));
  const reasons = symbols.length > 0 ? symbols : [...new Set(quoted)].slice(0, MOST_REASONS);
  return reasons.length === 0 ? say`` : say`, mostly for ${joined(reasons)}`;
}

/**
 * What the reasons mean, each on a line, with the check of ours that looks at it. Undefined where no table knows any.
 */
export function explained(spam: readonly FilterVerdict[], all: readonly FilterVerdict[]): Text | undefined {
  const rules = weighed(all).flatMap(({ name }) => {
    const meaning = symbolMeaning(name);
    if (meaning === undefined) return [];
    return [
      meaning.check === undefined
        ? say`${name}: ${meaning.says}`
        : say`${name}: ${meaning.says} (the check ${meaning.check})`,
    ];
  });
  const fields = spam.flatMap(({ field, meaning, guess }) =>
    meaning === undefined
      ? []
      : [guess ? say`${field}: ${meaning} (not documented; read from messages)` : say`${field}: ${meaning}`],
  );
  const known = [...rules, ...fields];
  return known.length === 0 ? undefined : lines(...known);
}

/** Whose words the fields are that are none of the receiver's, by their place. Undefined where there are none. */
export function othersWords(verdicts: readonly FilterVerdict[]): Text | undefined {
  const others = verdicts.filter(({ receivers }) => !receivers);
  const [first] = others;
  if (first === undefined) return undefined;
  const names = namesOf(others.slice(0, MOST_NAMED));
  const host = excerpt(first.above ?? '');
  return first.place === 'below'
    ? say`What ${names} says stands below the line with which ${host} took the message: whoever sent it can have written that, so it is no verdict of the receiver in either direction`
    : say`What ${names} says was in the message before ${host} had it: the sender's side, its outgoing filter or a list wrote it, and it is no verdict of the receiver`;
}
