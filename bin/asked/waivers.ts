/**
 * What the operator knows of and lives with: findings that are shown and not counted, until a day where one is named.
 */
import { matches } from '../../checks/words/select.ts';
import { say, verbatim } from '../../common/say.ts';
import { render } from '../../reporters/render.ts';
import type { CheckReport, Report } from '../../reporters/report.ts';
import { exitOf, type FailOn, type Verdict } from '../../reporters/verdict.ts';
import { WAIVERS } from './config-schema.ts';
import { unknownChecks } from './known-checks.ts';
import { UsageError } from './usage-error.ts';
import type { Lines } from './yaml.ts';

export interface Waiver {
  /** An id or an area, with `*`. */
  readonly id: string;
  readonly reason: string;
  /** The last day that it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

const WAIVABLE: ReadonlySet<Verdict> = new Set(['fail', 'warn']);

/** The waivers in a configuration file, of whose shape the schema has made sure. */
export function readWaivers(content: readonly object[], lines: Lines): readonly Waiver[] {
  const waivers = content as readonly Waiver[];
  const late = waivers.findIndex(({ until }) => until !== undefined && Number.isNaN(Date.parse(until)));
  if (late !== -1)
    throw new UsageError(
      say`${lines.at([WAIVERS, late, 'until'])}: until: ${waivers[late]?.until ?? ''} is no day; write it as 2027-01-31`,
    );
  const unknown = unknownChecks(
    waivers.map(({ id }) => id),
    (index) => verbatim(`${lines.at([WAIVERS, index, 'id'])}: id`),
  );
  if (unknown !== undefined) throw new UsageError(unknown);
  return waivers.map(({ id, reason, until }) => ({
    id,
    reason: reason.trim(),
    ...(until === undefined ? {} : { until }),
  }));
}

/**
 * The report with what is waived marked, and not counted in its exit code. A waiver that has expired counts no more,
 * and the report says so.
 */
export function waive(report: Report, waivers: readonly Waiver[], failOn: FailOn): Report {
  if (waivers.length === 0) return report;
  const today = report.started.slice(0, 'YYYY-MM-DD'.length);
  const [valid, expired] = [
    waivers.filter(({ until }) => until === undefined || until >= today),
    waivers.filter(({ until }) => until !== undefined && until < today),
  ];
  const checks = report.checks.map((check) => waived(check, valid));
  const late = expired.filter((waiver) =>
    checks.some((check) => check.waived === undefined && WAIVABLE.has(check.verdict) && matches(check.id, waiver.id)),
  );
  const remarks = late.map(({ id, until = '' }) =>
    render(say`The waiver of ${id} has expired: it held until ${until}.`),
  );
  return {
    ...report,
    checks,
    exit: exitOf(checks, report.areas, failOn),
    vantage: { ...report.vantage, remarks: [...report.vantage.remarks, ...remarks] },
  };
}

function waived(check: CheckReport, waivers: readonly Waiver[]): CheckReport {
  const waiver = WAIVABLE.has(check.verdict) ? waivers.find(({ id }) => matches(check.id, id)) : undefined;
  return waiver === undefined
    ? check
    : { ...check, waived: { reason: waiver.reason, ...(waiver.until === undefined ? {} : { until: waiver.until }) } };
}
