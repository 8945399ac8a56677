/** Tells a run by its roots: one failure with the true cause, and the checks that saw its consequences wait for it. */
import { explain, type Explained } from '../../checks/roots/explain.ts';
import { rootsOf, type Root } from '../../checks/roots/roots.ts';
import { render } from '../../reporters/render.ts';
import { recounted, type CheckReport, type Report, type ReportFinding } from '../../reporters/report.ts';
import type { FailOn, Verdict } from '../../reporters/verdict.ts';

/** The evidence under which a report keeps what a check said by itself. */
const SEEN = 'seen';

/**
 * The report with the roots of what went wrong named; a report without any is handed back as it is. Told twice, it is
 * the same.
 */
export function withRoots(report: Report, failOn: FailOn): Report {
  const roots = rootsOf(report.checks);
  if (roots.length === 0) return report;
  return recounted(report, roots.reduce(underRoot, report.checks), failOn);
}

function underRoot(checks: readonly CheckReport[], root: Root): readonly CheckReport[] {
  const explained = new Map(explain(checks, root).map((one) => [one.id, one]));
  return checks.map((check) => {
    const one = explained.get(check.id);
    if (one === undefined) return check;
    return one.part === 'owner' ? owning(check, one) : waiting(check, one);
  });
}

/** The check says the root, in place of what it saw of it. */
function owning(check: CheckReport, { root, explained }: Explained): CheckReport {
  const { seen, left } = split(check, explained);
  const observed = seen.find((finding) => finding.observed !== undefined)?.observed;
  const told: ReportFinding = {
    level: 'required',
    message: render(root.what),
    ...(observed === undefined ? {} : { observed }),
  };
  const fix = render(root.fix);
  return {
    ...check,
    verdict: 'fail',
    failure: render(root.failure),
    findings: [told, ...left],
    fix: left.some(isUnmet) && check.fix !== undefined && check.fix !== fix ? `${fix}\n${check.fix}` : fix,
    evidence: withSeen(check),
  };
}

/** The check waits for the one that says the root, unless something is left that the root does not explain. */
function waiting(check: CheckReport, { root, explained }: Explained): CheckReport {
  const { left } = split(check, explained);
  const evidence = check.verdict === 'inconclusive' ? check.evidence : withSeen(check);
  if (left.some(isUnmet)) return { ...check, verdict: gravest(left), findings: left, evidence };
  const reason = render(root.what);
  const { fix: _, vantage: __, ...rest } = check;
  return {
    ...rest,
    verdict: 'inconclusive',
    findings: [{ level: 'unknown', message: reason }, ...left.filter(({ level }) => level !== 'unknown')],
    reason,
    cause: root.owner,
    evidence,
  };
}

function split(
  { findings }: CheckReport,
  explained: ReadonlySet<number>,
): Readonly<Record<'seen' | 'left', readonly ReportFinding[]>> {
  return {
    seen: findings.filter((_, place) => explained.has(place)),
    left: findings.filter((_, place) => !explained.has(place)),
  };
}

function withSeen({ evidence, verdict, findings }: CheckReport): CheckReport['evidence'] {
  return { ...evidence, [SEEN]: { verdict, findings } };
}

function isUnmet({ level }: ReportFinding): boolean {
  return level === 'required' || level === 'recommended';
}

function gravest(findings: readonly ReportFinding[]): Verdict {
  return findings.some(({ level }) => level === 'required') ? 'fail' : 'warn';
}
