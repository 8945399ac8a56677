/**
 * One domain as it looks from several places: one verdict for each check, and for what was found in some of them only,
 * where.
 */
import { joined, say, verbatim } from '../common/say.ts';
import { render } from './render.ts';
import { recounted, type CheckReport, type Report, type ReportFinding } from './report.ts';
import type { FailOn, Verdict } from './verdict.ts';

/** A report, and what the place is called that it was made at. */
export interface SeenReport {
  readonly place: string;
  readonly report: Report;
}

/** The worst that was seen counts; what one place could not see, another one may have seen. */
const RANK: readonly Verdict[] = ['fail', 'broken', 'warn', 'pass', 'inconclusive', 'exempt'];

/** Reports of one domain, told as one. The newest gives what is true of the run as a whole. */
export function seenFromAll(seen: readonly [SeenReport, ...SeenReport[]], failOn: FailOn): Report {
  const newest = seen.reduce((last, one) =>
    Date.parse(one.report.started) > Date.parse(last.report.started) ? one : last,
  );
  const ids = [...new Set(seen.flatMap(({ report }) => report.checks.map(({ id }) => id)))];
  const { timeline: _, past: __, changes: ___, ...base } = newest.report;
  const areas = Object.assign({}, ...seen.map(({ report }) => report.areas)) as NonNullable<Report['areas']>;
  return recounted(
    {
      ...base,
      areas,
      target: { ...base.target, addresses: distinct(seen.flatMap(({ report }) => report.target.addresses)) },
      vantage: {
        resolvers: distinct(seen.flatMap(({ report }) => report.vantage.resolvers)),
        remarks: [
          render(say`Seen from ${joined(seen.map(({ place }) => verbatim(place)))}`),
          ...seen.flatMap(({ place, report }) => report.vantage.remarks.map((remark) => `${place}: ${remark}`)),
        ],
      },
      seconds: Math.max(...seen.map(({ report }) => report.seconds)),
    },
    ids.map((id) => checkSeen(id, seen)),
    failOn,
  );
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

interface SeenCheck {
  readonly place: string;
  readonly check: CheckReport;
}

function checkSeen(id: string, seen: readonly SeenReport[]): CheckReport {
  const all = seen.flatMap(({ place, report }): SeenCheck[] =>
    report.checks.filter((check) => check.id === id).map((check) => ({ place, check })),
  );
  const [first, ...others] = all;
  if (first === undefined) throw new Error(`no report has the check ${id}`);
  const worst = others.reduce((one, other) => (rank(other) < rank(one) ? other : one), first).check;
  const looked = all.filter(({ check }) => isSeen(check));
  return {
    ...worst,
    findings: findingsOf(worst.verdict, looked.length > 0 ? looked : all),
    evidence: evidenceOf(all),
    seconds: Math.max(...all.map(({ check }) => check.seconds)),
  };
}

function rank({ check }: SeenCheck): number {
  return RANK.indexOf(check.verdict);
}

function isSeen({ verdict }: CheckReport): boolean {
  return verdict === 'pass' || verdict === 'warn' || verdict === 'fail';
}

/** What was found everywhere stands as it is; what was not, with the places where it was. */
function findingsOf(verdict: Verdict, all: readonly SeenCheck[]): readonly ReportFinding[] {
  const told = all.flatMap(({ place, check }) => check.findings.map((finding) => ({ place, finding })));
  return [...Map.groupBy(told, ({ finding }) => `${finding.level} ${finding.message}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || (first.finding.level === 'unknown' && verdict === 'pass')) return [];
    const places = new Set(same.map(({ place }) => place));
    return [
      places.size === all.length ? first.finding : { ...first.finding, message: fromOnly(places, first.finding) },
    ];
  });
}

function fromOnly(places: ReadonlySet<string>, { message }: ReportFinding): string {
  return render(say`From ${joined([...places].map((place) => verbatim(place)))} only: ${verbatim(message)}`);
}

function evidenceOf(all: readonly SeenCheck[]): CheckReport['evidence'] {
  const [first] = all;
  const isSame = all.every(({ check }) => JSON.stringify(check.evidence) === JSON.stringify(first?.check.evidence));
  if (isSame) return first?.check.evidence ?? {};
  return Object.fromEntries(all.map(({ place, check }) => [place, check.evidence]));
}
