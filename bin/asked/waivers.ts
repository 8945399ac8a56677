/** What the operator knows of and lives with: findings that are shown and not counted, until a day where one is named. */
import { matches } from '../../checks/court/select.ts';
import { say } from '../../common/say.ts';
import { render } from '../../reporters/render.ts';
import type { CheckReport, Report } from '../../reporters/report.ts';
import { exitOf, type FailOn, type Verdict } from '../../reporters/verdict.ts';
import { suggestion, UsageError } from './usage-error.ts';

export interface Waiver {
  /** An id or an area, with `*`. */
  readonly id: string;
  readonly reason: string;
  /** The last day that it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

const KEYS = ['id', 'reason', 'until'];
const WAIVABLE: ReadonlySet<Verdict> = new Set(['fail', 'warn']);

/** The waivers in a configuration file. Throws a usage error that names what is wrong. */
export function readWaivers(path: string, content: unknown): readonly Waiver[] {
  if (!Array.isArray(content)) throw new UsageError(say`${path}: "waivers" must be a list, each with id and reason`);
  return content.map((item: unknown) => readWaiver(path, item));
}

function readWaiver(path: string, item: unknown): Waiver {
  if (typeof item !== 'object' || item === null)
    throw new UsageError(say`${path}: a waiver must have an id and a reason`);
  const given = new Map<string, unknown>(Object.entries(item));
  const strange = [...given.keys()].find((key) => !KEYS.includes(key));
  if (strange !== undefined)
    throw new UsageError(say`${path}: unknown key "${strange}" in a waiver${suggestion(strange, KEYS)}`);
  const [id, reason, until] = KEYS.map((key) => textOf(given.get(key)));
  if (id === undefined) throw new UsageError(say`${path}: a waiver has no id; it names the check, such as smtp.size`);
  if (reason === undefined)
    throw new UsageError(say`${path}: the waiver of ${id} has no reason; say why it does not count`);
  if (until !== undefined && !isDay(until))
    throw new UsageError(say`${path}: the waiver of ${id} says until: ${until}; write a day as 2027-01-31`);
  return { id, reason, ...(until === undefined ? {} : { until }) };
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 'YYYY-MM-DD'.length);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The report with what is waived marked, and not counted in its exit code. A waiver that has expired counts no more, and the report says so. */
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
