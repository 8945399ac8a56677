/** What counts in a report: waived findings are shown and not counted. */
import type { CheckReport, Report } from './report.ts';
import { EXIT } from './verdict.ts';

/** What must be solved. */
export function problemsOf({ checks }: Report): readonly CheckReport[] {
  return checks.filter(({ verdict, waived }) => waived === undefined && (verdict === 'fail' || verdict === 'broken'));
}

/** What should be better. */
export function warningsOf({ checks }: Report): readonly CheckReport[] {
  return checks.filter(({ verdict, waived }) => waived === undefined && verdict === 'warn');
}

export function isUndetermined({ exit }: Report): boolean {
  return exit === EXIT.undetermined;
}
