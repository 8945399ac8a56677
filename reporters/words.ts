/** What all formats for people say the same way. */
import { joined, say, verbatim, type Text } from '../common/say.ts';
import { render } from './render.ts';
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

/** How a check looks to people: by its verdict, and what passes but could be better by a sign of its own. */
export type WordsLook = Verdict | 'better';

export const LOOK_SIGNS: Readonly<Record<WordsLook, string>> = { ...SIGNS, better: '+' };

/** Whether a check passes and its advice is not met. */
export function isImprovable({ verdict, waived, findings }: CheckReport): boolean {
  return verdict === 'pass' && waived === undefined && findings.some(({ level }) => level === 'advice');
}

export function lookOfCheck(check: CheckReport): WordsLook {
  return isImprovable(check) ? 'better' : check.verdict;
}

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
  alike: say`differs, and will do`,
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

/**
 * How the world is, or what it means that it is not; of what could be better, what is. Never a title that is not true.
 */
export function headline(check: CheckReport): string {
  const { verdict, title, failure, findings } = check;
  if (isImprovable(check)) return findings.find(({ level }) => level === 'advice')?.message ?? title;
  return verdict === 'fail' || verdict === 'warn' ? failure : title;
}

/** What is good again: how it is, or only that, where it could still be better. */
export function goodAgain(check: CheckReport): string {
  const isSo = check.verdict === 'pass' && !isImprovable(check);
  return isSo ? check.title : render(say`${check.id}, though it could be better`);
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
export function sinceWhen(since: string, times = 1): Text {
  const day = since.slice(0, 'YYYY-MM-DD'.length);
  return times === 1 ? say`Since ${day}, in one run so far` : say`Since ${day}, in ${times} runs in a row`;
}

/** A reason, and the check that owns its cause. */
export function reasonAndCause({ reason = '', cause }: CheckReport): Text {
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

/** That something is not known because of another check, which tells why. */
export function awaitsText({ id }: CheckReport): Text {
  return say`waits for ${id}`;
}

/** What waits for a check, by its names. */
export function waitingText(waiting: readonly CheckReport[], id: string): Text {
  const names = joined(waiting.map((check) => check.id));
  return waiting.length === 1
    ? say`1 check waits for ${id}: ${names}`
    : say`${waiting.length} checks wait for ${id}: ${names}`;
}

/** More names than this make no shorter way to the report. */
const MOST_NAMES = 6;

/** The names of some checks, of many the first. */
export function checkNames(checks: readonly CheckReport[]): Text {
  const names = joined(checks.slice(0, MOST_NAMES).map(({ id }) => id));
  return checks.length > MOST_NAMES ? say`${names} and ${checks.length - MOST_NAMES} more` : names;
}

/** Whether there is anything new since the runs before. */
export function hasNews({ changes }: Report): boolean {
  return changes !== undefined && Object.values(changes).some((ids: readonly string[]) => ids.length > 0);
}

/** What kind of server it is, and how mailproof knows: a line for the head. */
export function kindLine({ title, reason }: NonNullable<Report['target']['kind']>): Text {
  return say`This is ${title}: ${reason}`;
}
