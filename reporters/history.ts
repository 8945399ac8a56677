/**
 * What earlier runs say about this one: since when a check is bad, what changed for good or bad, and how it was before.
 */
import { darknessOf } from './dark.ts';
import { measuresOf } from './measures.ts';
import type { Changes, CheckReport, PastRun, Report } from './report.ts';
import { EXIT, type FailOn, type Verdict } from './verdict.ts';

/** So many earlier runs are handed to the reports; those before only count. */
const SHOWN = 50;

export interface Alarm {
  /** How many equal runs in a row it takes for a change to count. */
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
    ...upIn(report),
  };
}

function upIn({ checks, exit }: Report): Pick<PastRun, 'up'> {
  const failed = checks.filter(({ verdict }) => verdict === 'fail');
  return exit === EXIT.failed && failed.length > 0 && failed.every(({ waived }) => waived !== undefined)
    ? { up: true }
    : {};
}

function darkIn({ checks }: Report): Pick<PastRun, 'dark'> {
  const entries = checks.flatMap(({ id, dark }) => (dark === undefined ? [] : [[id, dark] as const]));
  return entries.length === 0 ? {} : { dark: Object.fromEntries(entries) };
}

/** Since when a check is bad (ISO 8601), and in how many runs in a row. */
export interface BadRow {
  readonly since: string;
  readonly times: number;
}

/**
 * The report with what earlier runs, oldest first, say about it.
 * @param rows Of the checks that were bad before this run, by id, where the past is longer than the runs.
 */
export function withHistory(
  report: Report,
  past: readonly PastRun[],
  alarm: Patience,
  rows: ReadonlyMap<string, BadRow> = rowsIn(report, past),
): Report {
  const { checks, stale, known } = darknessOf(report, past, alarm.stale);
  const changed = (to: Standing): string[] =>
    report.checks
      .filter((check) => check.waived === undefined && changesTo(check, past, alarm) === to)
      .map(({ id }) => id);
  return {
    ...report,
    checks: checks.map((check) => withSince(check, report.started, rows.get(check.id))),
    changes: { raised: changed('bad'), cleared: changed('good'), stale, known },
    past: past.slice(-SHOWN),
  };
}

/** The report with news of earlier runs in it that nobody could read then. */
export function withNews(report: Report, earlier: Changes): Report {
  const { changes } = report;
  if (changes === undefined) return report;
  const both = (kind: keyof Changes): readonly string[] => [
    ...new Set([...(earlier[kind] ?? []), ...(changes[kind] ?? [])]),
  ];
  return {
    ...report,
    changes: { raised: both('raised'), cleared: both('cleared'), stale: both('stale'), known: both('known') },
  };
}

function withSince(check: CheckReport, started: string, before: BadRow | undefined): CheckReport {
  if (!isBad(check.verdict)) return check;
  return { ...check, since: before?.since ?? started, times: (before?.times ?? 0) + 1 };
}

function rowsIn({ checks }: Report, past: readonly PastRun[]): ReadonlyMap<string, BadRow> {
  return new Map(
    checks.flatMap(({ id }) => {
      const row = rowOf(id, past);
      return row === undefined ? [] : [[id, row] as const];
    }),
  );
}

/** A run that could not tell neither ends nor prolongs the row. */
function rowOf(id: string, past: readonly PastRun[]): BadRow | undefined {
  let row: BadRow | undefined;
  for (const run of past.toReversed()) {
    const verdict = run.verdicts[id];
    if (verdict === 'pass') break;
    if (verdict !== undefined && isBad(verdict)) row = { since: run.started, times: (row?.times ?? 0) + 1 };
  }
  return row;
}

function isBad(verdict: Verdict): boolean {
  return verdict === 'fail' || verdict === 'warn' || verdict === 'broken';
}

/** What a run says of the server as a whole: something required fails, nothing does, or it cannot be told. */
export type PastState = 'up' | 'down' | 'unknown';

/**
 * The exit code has it, with what is waived left aside; a warning that was made to count (`--fail-on recommended`) is
 * no outage, and a bug of ours says nothing of the server.
 */
export function stateOf({ exit, verdicts, up }: PastRun): PastState {
  const all = new Set(Object.values(verdicts));
  if (exit === EXIT.good) return 'up';
  if (exit !== EXIT.failed) return 'unknown';
  if (all.has('fail') && up !== true) return 'down';
  return all.has('broken') ? 'unknown' : 'up';
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
