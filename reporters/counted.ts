/**
 * What counts in a report: waived findings are shown and not counted, and a bug of mailproof's own is no problem of the
 * domain's.
 */
import type { CheckReport, Report } from './report.ts';
import { EXIT } from './verdict.ts';

/** What must be solved. */
export function problemsOf(report: Report): readonly CheckReport[] {
  return counting(report, 'fail');
}

/** What should be better. */
export function warningsOf(report: Report): readonly CheckReport[] {
  return counting(report, 'warn');
}

/** Where mailproof itself failed. */
export function bugsIn(report: Report): readonly CheckReport[] {
  return counting(report, 'broken');
}

function counting({ checks }: Report, counted: CheckReport['verdict']): readonly CheckReport[] {
  return checks.filter(({ verdict, waived }) => waived === undefined && verdict === counted);
}

export function isUndetermined({ exit }: Report): boolean {
  return exit === EXIT.undetermined;
}

/** What had come to no end when the run's deadline came. */
export function cutOffIn({ checks }: Report): readonly CheckReport[] {
  return checks.filter(({ late }) => late === true);
}
