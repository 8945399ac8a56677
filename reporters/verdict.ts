/** The one place where vitest's states and a judge's findings become verdicts, and verdicts become an exit code. */
import type { CheckMeta } from '../checks/words/meta.ts';
import { say, verbatim, type Text } from '../common/say.ts';
import { areaIn, type ReportAreas } from './areas.ts';

export const VERDICTS = ['pass', 'warn', 'fail', 'inconclusive', 'exempt', 'broken'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** From which verdict on a run has failed. */
export const FAIL_ON = ['required', 'recommended', 'inconclusive'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const EXIT = {
  good: 0,
  failed: 1,
  /** Nothing could be determined: no answer is not "good". */
  undetermined: 2,
  usage: 3,
  interrupted: 130,
} as const;

/** What vitest knows of a test once it has ended. */
export interface TestState {
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
  readonly errors: readonly { readonly name?: string; readonly message: string }[];
}

export interface Judged {
  readonly verdict: Verdict;
  /** Why it is inconclusive, exempt or broken. */
  readonly reason?: Text;
}

/**
 * The verdict on one check. Precedence: our own bug, then fail, warn, exempt, inconclusive, pass; doubt never hides a
 * finding.
 */
export function verdictOf({ state, errors }: TestState, meta: CheckMeta | undefined): Judged {
  const crash = errors.find(({ name }) => name !== 'AssertionError');
  const bug = isOwn(meta) ? ownBug : bugHere;
  if (crash !== undefined) return { verdict: 'broken', reason: bug(crash.message) };
  const outcome = meta?.outcome;
  if (outcome === undefined) {
    if (state === 'skipped' || state === 'pending')
      return { verdict: 'inconclusive', reason: say`The run ended before this was looked at` };
    return { verdict: 'broken', reason: bug(say`the check left no result`) };
  }
  const levels = new Set(outcome.findings.map(({ level }) => level));
  if (levels.has('required')) return { verdict: 'fail' };
  if (state === 'failed') return { verdict: 'broken', reason: verbatim(errors[0]?.message ?? '') };
  if (levels.has('recommended')) return { verdict: 'warn' };
  if (outcome.exempt !== undefined) return { verdict: 'exempt', reason: outcome.exempt };
  if (outcome.doubt !== undefined) return { verdict: 'inconclusive', reason: outcome.doubt };
  if (outcome.claims === 0) return { verdict: 'broken', reason: bug(say`the check judged nothing`) };
  return { verdict: 'pass' };
}

const bugHere = (what: Text | string): Text => say`mailproof has a bug here: ${what}`;
const ownBug = (what: Text | string): Text => say`this check of your own is broken: ${what}`;

/** Whether a check is the operator's own: its bugs are, too. */
export function isOwn(check: { readonly id: string } | undefined): boolean {
  return check?.id.startsWith('own.') === true;
}

/** The exit code of several domains' runs: a failure first, then a run that determined nothing. */
export function exitOfAll(reports: readonly { readonly exit: number }[]): number {
  const worst = [EXIT.failed, EXIT.undetermined].find((code) => reports.some(({ exit }) => exit === code));
  return worst ?? EXIT.good;
}

const CONCLUSIVE: ReadonlySet<Verdict | undefined> = new Set(['pass', 'warn', 'fail']);

/** Whether a verdict says how the server is. */
export function isConclusive(verdict: Verdict | undefined): boolean {
  return CONCLUSIVE.has(verdict);
}

/** What an exit code is made of. */
export interface Counted {
  readonly area: string;
  readonly verdict: Verdict;
  /** The operator lives with it. */
  readonly waived?: unknown;
  /** The run's deadline came first. */
  readonly late?: true;
}

/** Those of the checks that speak to the server. */
export function contactsIn<T extends Pick<Counted, 'area'>>(
  checks: readonly T[],
  areas: ReportAreas | undefined,
): readonly T[] {
  return checks.filter(({ area }) => areaIn(areas, area)?.contact !== false);
}

/** Whether nothing was determined, or nothing of the server itself although the run was asked to. */
export function isBlind(checks: readonly Pick<Counted, 'area' | 'verdict'>[], areas: ReportAreas | undefined): boolean {
  const asked = checks.filter(({ verdict }) => verdict !== 'exempt');
  const blind = (some: readonly Pick<Counted, 'verdict'>[]): boolean =>
    some.length > 0 && !some.some(({ verdict }) => isConclusive(verdict));
  return asked.length === 0 || blind(asked) || blind(contactsIn(asked, areas));
}

/**
 * The exit code of a run. Nothing determined is 2; so is a run that could determine nothing about the server itself
 * although it was asked to: a server that does not answer on any port may be down or may have banned this vantage
 * point, and either is not "good". And so is one that its deadline cut short. What the operator waives is known, and
 * does not count.
 */
export function exitOf(checks: readonly Counted[], areas: ReportAreas | undefined, failOn: FailOn): number {
  const has = (verdict: Verdict): boolean =>
    checks.some((check) => check.verdict === verdict && check.waived === undefined);
  if (has('fail') || has('broken')) return EXIT.failed;
  if (failOn !== 'required' && has('warn')) return EXIT.failed;
  if (checks.some(({ late }) => late === true) || isBlind(checks, areas)) return EXIT.undetermined;
  if (failOn === 'inconclusive' && has('inconclusive')) return EXIT.undetermined;
  return EXIT.good;
}
