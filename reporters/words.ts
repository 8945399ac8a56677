/** What all formats for people say the same way. */
import { joined, say, verbatim, type Text } from '../common/say.ts';
import type { CheckReport, Dark, Report, Waived } from './report.ts';
import type { Verdict } from './verdict.ts';

export const SIGNS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  inconclusive: '?',
  exempt: '–',
  broken: '‼',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, Text>> = {
  fail: say`failed`,
  broken: say`broken`,
  warn: say`to improve`,
  inconclusive: say`not determined`,
  exempt: say`left out`,
  pass: say`passed`,
};

const COUNTS: Readonly<Record<Verdict, (count: number) => Text>> = {
  fail: (count) => say`${count} failed`,
  broken: (count) => say`${count} broken`,
  warn: (count) => say`${count} to improve`,
  inconclusive: (count) => say`${count} not determined`,
  exempt: (count) => say`${count} left out`,
  pass: (count) => say`${count} passed`,
};

export const WEIGHT_WORDS: Readonly<Record<CheckReport['weight'], Text>> = {
  required: say`required`,
  recommended: say`recommended`,
  advice: say`advice`,
};

/** The states of a record in the zone. */
export const ZONE_WORDS = {
  there: say`there`,
  missing: say`missing`,
  different: say`different`,
  unknown: say`unknown`,
} as const;

/** The order in which a reader wants to know. */
export const ORDER: readonly Verdict[] = ['fail', 'broken', 'warn', 'inconclusive', 'exempt', 'pass'];

/** `3 failed` */
export function counted(verdict: Verdict, count: number): Text {
  return COUNTS[verdict](count);
}

/** How the world is, or what it means that it is not. */
export function headline({ verdict, title, failure }: CheckReport): string {
  return verdict === 'fail' || verdict === 'warn' ? failure : title;
}

/** Words that are rendered already, as a part of a text: their line breaks stay. */
export function shown(words: string): Text {
  return joined(words.split('\n').map(verbatim), '\n');
}

/** That the operator lives with it, and why. */
export function waiverOf({ reason, until }: Waived): Text {
  return until === undefined ? say`Waived: ${reason}` : say`Waived until ${until}: ${reason}`;
}

/** Since when something is bad, and how often. */
export function standingOf(since: string, times = 1): Text {
  return say`Since ${since.slice(0, 'YYYY-MM-DD'.length)}, in ${times} runs in a row`;
}

/** A reason, and the check that owns its cause. */
export function reasonOf({ reason = '', cause }: CheckReport): Text {
  return cause === undefined ? shown(reason) : say`${shown(reason)} (see ${cause})`;
}

export const OBSERVED = (words: string): Text => say`observed: ${shown(words)}`;
export const EXPECTED = (words: string): Text => say`expected: ${shown(words)}`;

/** Since when something is not known that was known before. */
export function unknownSince({ since }: Dark): Text {
  return say`Not known since ${momentOf(since)}`;
}

/** `2026-11-22 12:00 UTC` */
export function momentOf(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/** Of words that are rendered already: up to the first full stop, without it. */
export function firstSentence(words: string): string {
  return (words.split(/\n|。|\.(?= |$)/, 1)[0] ?? '').trim();
}

/**
 * What is new since the runs before: which checks became bad, which good, and which are not known any more for too
 * long.
 */
export function news({ changes, checks }: Report): readonly Text[] {
  if (changes === undefined) return [];
  const { raised, cleared, stale = [], known = [] } = changes;
  const told = checks.filter(({ id }) => stale.includes(id));
  const isBug = (id: string): boolean => checks.some((check) => check.id === id && check.verdict === 'broken');
  const [bugs, problems] = [raised.filter(isBug), raised.filter((id) => !isBug(id))];
  return [
    ...(problems.length === 0 ? [] : [say`New problem: ${problems.join(', ')}`]),
    ...(bugs.length === 0 ? [] : [say`New bug of mailproof itself: ${bugs.join(', ')}`]),
    ...[...Map.groupBy(told, ({ dark }) => momentOf(dark?.since ?? ''))].map(
      ([since, some]) => say`Not known since ${since}: ${some.map(({ id }) => id).join(', ')}`,
    ),
    ...(cleared.length === 0 ? [] : [say`Good again: ${cleared.join(', ')}`]),
    ...(known.length === 0 ? [] : [say`Known again: ${known.join(', ')}`]),
  ];
}

/** Whether there is anything new since the runs before. */
export function hasNews({ changes }: Report): boolean {
  return changes !== undefined && Object.values(changes).some((ids: readonly string[]) => ids.length > 0);
}
