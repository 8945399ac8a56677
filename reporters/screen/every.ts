/**
 * The long screen (`--verbose`): areas, a line a check, and under each finding what was seen, what it means and what to
 * do.
 */
import { say, type Text } from '../../common/say.ts';
import { areaTitle, byArea } from '../areas.ts';
import { meaning } from '../meaning.ts';
import { findingsOnce } from '../once.ts';
import { render } from '../render.ts';
import { nameOf, type CheckReport, type Report, type ReportFinding } from '../report.ts';
import { headline, kindLine, LOOK_SIGNS, lookOfCheck, news, reasonAndCause, shown } from '../words.ts';
import { lastLine } from './last-line.ts';
import { COLOURS, WAIVED, type Pen } from './parts.ts';

const ID_COLUMN = 22;

/** The section of one domain. */
export function everyCheck(report: Report, pen: Pen): readonly string[] {
  const told = report.checks.filter(({ verdict }) => verdict !== 'exempt');
  return [
    ...head(report, pen),
    ...[...byArea(told)].flatMap(([area, checks]) => [
      '',
      pen.paints.bold(areaTitle(report.areas, area)),
      ...checks.flatMap((check) => checkLines(check, told, pen)),
    ]),
    ...leftOut(
      report.checks.filter(({ verdict }) => verdict === 'exempt'),
      pen,
    ),
    '',
    ...pen.lines(meaning(report), 0, 'bold'),
    ...news(report).flatMap((text) => pen.lines(text)),
    ...lastLine(report, pen),
  ];
}

function head({ target, vantage }: Report, { paints }: Pen): string[] {
  const server = [target.host, ...target.addresses].filter((word) => word !== undefined).join(' · ');
  return [
    `${paints.bold(`mailproof ${nameOf(target)}`)}  ${paints.dim(server)}`,
    ...(target.kind === undefined ? [] : [paints.dim(render(kindLine(target.kind)))]),
    ...vantage.remarks.map((remark) => paints.cyan(remark)),
  ];
}

/** What was not looked at, by reason: a run without a mailbox leaves out a dozen checks for the same one. */
function leftOut(checks: readonly CheckReport[], pen: Pen): string[] {
  if (checks.length === 0) return [];
  const out = ['', pen.paints.bold(render(say`Left out`))];
  for (const [reason = '', some] of Map.groupBy(checks, (check) => check.reason))
    out.push(...pen.lines(`– ${reason}`, 2, 'dim'), ...pen.lines(some.map(({ id }) => id).join(', '), 4, 'dim'));
  return out;
}

/** A line, and below it what there is to say. */
export function checkLines(check: CheckReport, all: readonly CheckReport[], pen: Pen): string[] {
  const { paints } = pen;
  const look = lookOfCheck(check);
  const [mark, colour] = check.waived === undefined ? [LOOK_SIGNS[look], COLOURS[look]] : WAIVED;
  const id = check.id.padEnd(ID_COLUMN);
  const name = check.verdict === 'pass' ? paints.dim(id) : paints[colour](id);
  return [`  ${paints[colour](mark)} ${name} ${headline(check)}`, ...below(check, all, pen)];
}

const INDENT = 6;

function below(check: CheckReport, all: readonly CheckReport[], pen: Pen): string[] {
  return [
    ...(check.reason === undefined ? [] : pen.lines(reasonOfItself(check, all), INDENT, 'dim')),
    ...findingsOnce(check.findings.filter(({ message }) => message !== check.reason)).flatMap((finding) =>
      findingLines(finding, check, pen),
    ),
    ...pen.standing(check, INDENT),
    ...pen.fix(check, INDENT),
  ];
}

/** The reason once: where another check tells it, that one's name is enough. */
function reasonOfItself(check: CheckReport, all: readonly CheckReport[]): Text {
  const owner = check.cause === undefined ? undefined : all.find(({ id }) => id === check.cause);
  return owner !== undefined && owner.reason === check.reason ? say`see ${owner.id}` : reasonAndCause(check);
}

function findingLines(finding: ReportFinding, check: CheckReport, pen: Pen): string[] {
  const { level, message } = finding;
  if (level === 'unknown') return pen.lines(say`Not known: ${shown(message)}`, INDENT, 'dim');
  // What could be better stands in the line itself.
  return message === headline(check)
    ? pen.finding({ ...finding, message: '' }, INDENT).slice(1)
    : pen.finding(finding, INDENT);
}
