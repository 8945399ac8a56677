/**
 * What earlier runs say about this one: since when a check is bad, what changed for good or bad, and how it was before.
 */
import { darknessOf } from './dark.ts';
import { measuresOf } from './measures.ts';
import type { CheckReport, PastRun, Report } from './report.ts';
import type { FailOn, Verdict } from './verdict.ts';

/** So many earlier runs are handed to the reports; those before only count. */
const SHOWN = 50;

export interface Alarm {
  /** After so many equal runs in a row a change counts. */
  readonly confirm: number;
  /** From which verdict on it is an alarm. */
  readonly failOn: FailOn;
}

export interface Patience extends Alarm {
  /** For how long a required check may be unknown before that is told, in milliseconds. */
  readonly stale: number;
}

/** A run as history keeps it. */
export function pastRun(report: Report): PastRun {
  return {
    started: report.started,
    seconds: report.seconds,
    exit: report.exit,
    verdicts: Object.fromEntries(report.checks.map(({ id, verdict }) => [id, verdict])),
    measures: measuresOf(report),
    ...darkIn(report),
  };
}

function darkIn({ checks }: Report): Pick<PastRun, 'dark'> {
  const entries = checks.flatMap(({ id, dark }) => (dark === undefined ? [] : [[id, dark] as const]));
  return entries.length === 0 ? {} : { dark: Object.fromEntries(entries) };
}

/** The report with what earlier runs, oldest first, say about it. */
export function withHistory(report: Report, past: readonly PastRun[], alarm: Patience): Report {
  const { checks, stale, known } = darknessOf(report, past, alarm.stale);
  const changed = (to: Standing): string[] =>
    report.checks
      .filter((check) => check.waived === undefined && changesTo(check, past, alarm) === to)
      .map(({ id }) => id);
  return {
    ...report,
    checks: checks.map((check) => withSince(check, report.started, past)),
    changes: { raised: changed('bad'), cleared: changed('good'), stale, known },
    past: past.slice(-SHOWN),
  };
}

/** A run that could not tell neither ends nor prolongs the row. */
function withSince(check: CheckReport, started: string, past: readonly PastRun[]): CheckReport {
  if (!isBad(check.verdict)) return check;
  let since = started;
  let times = 1;
  for (const run of past.toReversed()) {
    const verdict = run.verdicts[check.id];
    if (verdict === 'pass') break;
    if (verdict === undefined || !isBad(verdict)) continue;
    since = run.started;
    times += 1;
  }
  return { ...check, since, times };
}

function isBad(verdict: Verdict): boolean {
  return verdict === 'fail' || verdict === 'warn' || verdict === 'broken';
}

export type Standing = 'good' | 'bad';

/** Undefined: it says nothing either way. */
export function standingOf(verdict: Verdict | undefined, failOn: FailOn): Standing | undefined {
  if (verdict === 'fail' || verdict === 'broken' || (verdict === 'warn' && failOn !== 'required')) return 'bad';
  return verdict === 'pass' || verdict === 'warn' ? 'good' : undefined;
}

/**
 * What this run makes of a check for good: bad, good again, or nothing new. A check that was good from the start is no
 * news.
 */
function changesTo(
  check: Pick<CheckReport, 'id' | 'verdict'>,
  past: readonly PastRun[],
  alarm: Alarm,
): Standing | undefined {
  const { before, now } = confirmedStanding(check, past, alarm);
  const news =
    standingOf(check.verdict, alarm.failOn) !== undefined &&
    now !== before &&
    !(before === undefined && now === 'good');
  return news ? now : undefined;
}

/** How a check stands by so many equal runs in a row: before this run, and with it. */
export function confirmedStanding(
  { id, verdict }: Pick<CheckReport, 'id' | 'verdict'>,
  past: readonly PastRun[],
  { confirm, failOn }: Alarm,
): Readonly<Record<'before' | 'now', Standing | undefined>> {
  let now: Standing | undefined;
  let before: Standing | undefined;
  let last: Standing | undefined;
  let row = 0;
  for (const one of [...past.map(({ verdicts }) => verdicts[id]), verdict]) {
    const standing = standingOf(one, failOn);
    before = now;
    if (standing === undefined) continue;
    row = standing === last ? row + 1 : 1;
    last = standing;
    if (row >= confirm) now = standing;
  }
  return { before, now };
}
