/** Tells a run by its roots: one failure with the true cause, and the checks that saw its consequences wait for it. */
import { explainByRoot, type Explained } from '../../checks/roots/explain.ts';
import { FINDERS } from '../../checks/roots/finders.ts';
import type { Root } from '../../checks/roots/roots.ts';
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
  // The roots are parts of a mailcow.
  if ((report.target.kind?.name ?? 'mailcow') !== 'mailcow') return report;
  let { checks } = report;
  for (const find of FINDERS) {
    const root = find(checks);
    if (root !== undefined) checks = underRoot(checks, root);
  }
  return checks === report.checks ? report : recounted(report, checks, failOn);
}

function underRoot(checks: readonly CheckReport[], root: Root): readonly CheckReport[] {
  const explained = new Map(explainByRoot(checks, root).map((one) => [one.id, one]));
  const reason = reasonOf(checks, root);
  return checks.map((check) => {
    const one = explained.get(check.id);
    if (one === undefined) return check;
    return one.part === 'owner' ? owning(check, one) : waiting(check, one, reason);
  });
}

/** Why others wait: the root's words, or those of the check that says it. */
function reasonOf(checks: readonly CheckReport[], root: Root): string {
  if (root.words !== undefined) return render(root.words.what);
  const owner = checks.find(({ id }) => id === root.owner);
  return owner?.findings.find(root.explains)?.message ?? owner?.failure ?? '';
}

/** The check says the root, in place of what it saw of it. */
function owning(check: CheckReport, { root: { words, failure }, explained }: Explained): CheckReport {
  const { seen, left } = split(check, explained);
  if (words === undefined) {
    const told = seen.map(withoutSign);
    return { ...check, failure: render(failure), findings: [...told, ...left] };
  }
  const observed = seen.find((finding) => finding.observed !== undefined)?.observed;
  const told: ReportFinding = {
    level: 'required',
    message: render(words.what),
    ...(observed === undefined ? {} : { observed }),
  };
  const fix = render(words.fix);
  return {
    ...check,
    verdict: 'fail',
    failure: render(failure),
    findings: [told, ...left],
    fix: left.some(isUnmet) && check.fix !== undefined && check.fix !== fix ? `${fix}\n${check.fix}` : fix,
    evidence: withSeen(check),
  };
}

/** The check waits for the one that says the root, unless something is left that the root does not explain. */
function waiting(check: CheckReport, { root, explained }: Explained, reason: string): CheckReport {
  const { left } = split(check, explained);
  const evidence = check.verdict === 'inconclusive' ? check.evidence : withSeen(check);
  if (left.some(isUnmet)) return { ...check, verdict: gravest(left), findings: left, evidence };
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

/** What is explained is no sign of anything any more. */
function withoutSign(finding: ReportFinding): ReportFinding {
  const { sign, ...told } = finding;
  return sign === undefined ? finding : told;
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
