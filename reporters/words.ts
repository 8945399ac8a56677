/** What all formats for people say the same way. */
import { joined, say, verbatim, type Text } from '../common/say.ts';
import type { CheckReport, Report, Waived } from './report.ts';
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

/** What is new since the runs before: which checks became bad, and which good. */
export function news({ changes }: Report): readonly Text[] {
  const [raised, cleared] = [changes?.raised ?? [], changes?.cleared ?? []];
  return [
    ...(raised.length === 0 ? [] : [say`New problem: ${raised.join(', ')}`]),
    ...(cleared.length === 0 ? [] : [say`Good again: ${cleared.join(', ')}`]),
  ];
}
