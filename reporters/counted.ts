/**
 * What counts in a report: waived findings are shown and not counted, and a bug of mailproof's own is no problem of the
 * domain's.
 */
import type { CheckReport, Report } from './report.ts';
import { EXIT, VERDICTS, type Verdict } from './verdict.ts';

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

/** What is wrong, and the operator lives with. */
export function waivedIn({ checks }: Pick<Report, 'checks'>): readonly CheckReport[] {
  return checks.filter(({ waived, verdict }) => waived !== undefined && verdict !== 'pass');
}

/** How many checks have which verdict, what is waived left aside. */
export function countedBy(checks: readonly CheckReport[]): Readonly<Record<Verdict | 'waived', number>> {
  const waived = waivedIn({ checks });
  const rest = checks.filter((check) => !waived.includes(check));
  const count = (verdict: Verdict): number => rest.filter((check) => check.verdict === verdict).length;
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>;
  return { ...counts, waived: waived.length };
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
