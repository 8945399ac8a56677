/**
 * Whether the matrix proves every check: that it can ring, that it can be silent, and that it can say that it does not
 * know.
 */
import type { CheckReport, Report } from '../../reporters/report.ts';
import { rings, type WorldOutcome } from './matrix.ts';

/** Reads what it is given and asks nobody, so there is nothing that it could fail to learn. */
const ASKS_NOBODY = new Set(['mailadm.link']);

/** What no world has shown, a line each. `healthy` is the report with every secret. */
export function unproven(healthy: Report, outcomes: readonly WorldOutcome[]): string[] {
  const faults = outcomes.filter(({ kind }) => kind === 'fault').map(({ report }) => report);
  const sound = [healthy, ...outcomes.filter(({ kind }) => kind === 'variant').map(({ report }) => report)];
  const rang = proven(faults, rings);
  const passed = proven(sound, ({ verdict }) => verdict === 'pass');
  const unsure = proven(
    outcomes.map(({ report }) => report),
    ({ verdict }) => verdict === 'inconclusive',
  );
  return healthy.checks.flatMap(({ id }) => [
    ...(rang.has(id) ? [] : [`${id}: no fault makes it ring`]),
    ...(passed.has(id) ? [] : [`${id}: it passes neither on the healthy server nor on a variant`]),
    ...(unsure.has(id) || ASKS_NOBODY.has(id) ? [] : [`${id}: no fault makes it inconclusive`]),
  ]);
}

/** The checks of which something holds in one of the reports. */
function proven(reports: readonly Report[], holds: (check: CheckReport) => boolean): Set<string> {
  return new Set(reports.flatMap(({ checks }) => checks.filter(holds).map(({ id }) => id)));
}
